#compdef parley

__parley_complete() {
    local -ar non_empty_completions=("${@:#(|:*)}")
    local -ar empty_completions=("${(M)@:#(|:*)}")
    _describe -V '' non_empty_completions -- empty_completions -P $'\'\''
}

__parley_custom_complete() {
    local -a completions
    completions=("${(@f)"$("${command_name}" "${@}" "${command_line[@]}")"}")
    if [[ "${#completions[@]}" -gt 1 ]]; then
        __parley_complete "${completions[@]:0:-1}"
    fi
}

__parley_cursor_index_in_current_word() {
    if [[ -z "${QIPREFIX}${IPREFIX}${PREFIX}" ]]; then
        printf 0
    else
        printf %s "${#${(z)LBUFFER}[-1]}"
    fi
}

_parley() {
    emulate -RL zsh -G
    setopt extendedglob nullglob numericglobsort
    unsetopt aliases banghist

    local -xr SAP_SHELL=zsh
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(builtin emulate zsh -c 'printf %s "${ZSH_VERSION}"')"
    local -r SAP_SHELL_VERSION

    local context state state_descr line
    local -A opt_args

    local -r command_name="${words[1]}"
    local -ar command_line=("${words[@]}")
    local -ir current_word_index="$((CURRENT - 1))"

    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'browse:Open the browser on a directory of texts.'
            'met:List the meetings of somebody, or of two, newest first.'
            'timeline:List events by date, one line each.'
            'sources:Show every passage that reports an event.'
            'actors:List the persons, countries, organisations and places of the texts.'
            'graph:List relations: who shares events with whom, how many of which type.'
            'export:Print documents, actors, mentions, dates and events as JSON Lines.'
            'names:Compare spellings of names.'
            'lexicon:Check, compile or question the lexicon of actors and languages.'
            'config:Print the settings and keys with their defaults, or check a file of your own.'
            'cache:List what was found in texts and is kept for opening them again, or remove it.'
            'extract:Read texts from JSON Lines and print what each says, a line a text.'
            'merge:Merge what '\''parley extract'\'' found into one model and print it as '\''parley export'\'' does.'
            'help:Show subcommand help information.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        browse|met|timeline|sources|actors|graph|export|names|lexicon|config|cache|extract|merge|help)
            "_parley_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_parley_browse() {
    local -i ret=1
    local -ar arg_specs=(
        ':dir:'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--config[Settings and keys; default\: parley/config.toml in $XDG_CONFIG_HOME.]:file:'
        '--plain[Print everything in plain sentences instead\: for screen readers and simple terminals.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_met() {
    local -i ret=1
    local -ar ___format=('text' 'jsonl')
    local -ar arg_specs=(
        '*:name:'
        '--list[List everybody a name may mean, the likeliest first.]'
        '--who[List whom they met\: how often, when last, where.]'
        '--limit[Show at most so many.]:n:'
        '--format[text, or jsonl\: event lines as '\''parley export'\'' writes them.]:format:{__parley_complete "${___format[@]}"}'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_timeline() {
    local -i ret=1
    local -ar ___status=('happened' 'planned' 'cancelled' 'denied' 'alleged' 'hypothetical')
    local -ar ___format=('text' 'jsonl')
    local -ar arg_specs=(
        '--from[Not before this day, month or year (2025-02-28, 2025-02, 2025).]:date:'
        '--to[Not after this day, month or year.]:date:'
        '*--country[A country that takes part, by name or ISO code; repeat it for all of several.]:country:'
        '*--actor[Somebody who takes part, by name; repeat it for all of several.]:name:'
        '*--type[A type or mode of event\: consult, agree, meet, visit, call, sign …; repeat it for any of several.]:type:'
        '*--status[Whether it happened; repeat it for any of several.]:status:{__parley_complete "${___status[@]}"}'
        '*--language[A text in this language reports it (de, fr, en …); repeat it for any of several.]:language:'
        '--limit[Show at most so many.]:n:'
        '--reverse[Newest first; those without a date still last.]'
        '--format[text, or jsonl\: event lines as '\''parley export'\'' writes them.]:format:{__parley_complete "${___format[@]}"}'
        ':dir:'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_sources() {
    local -i ret=1
    local -ar ___format=('text' 'jsonl')
    local -ar arg_specs=(
        ':event:'
        '--explain[Say how each claim was read\: rule and words.]'
        '--format[text, or jsonl\: the event'\''s line as '\''parley export'\'' writes it.]:format:{__parley_complete "${___format[@]}"}'
        ':dir:'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_actors() {
    local -i ret=1
    local -ar ___class=('person' 'country' 'organisation' 'place')
    local -ar ___sort=('events' 'mentions' 'name')
    local -ar ___format=('text' 'jsonl')
    local -ar arg_specs=(
        '*--class[Only these; repeat it for any of several.]:class:{__parley_complete "${___class[@]}"}'
        '--country[Only those of this country, by name or ISO code.]:country:'
        '--sort[Most events or mentions first, or by name.]:sort:{__parley_complete "${___sort[@]}"}'
        '--limit[Show at most so many.]:n:'
        '--format[text, or jsonl\: actor lines as '\''parley export'\'' writes them.]:format:{__parley_complete "${___format[@]}"}'
        ':dir:'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_graph() {
    local -i ret=1
    local -ar ___level=('countries' 'persons')
    local -ar ___format=('text' 'dot')
    local -ar ___status=('happened' 'planned' 'cancelled' 'denied' 'alleged' 'hypothetical')
    local -ar arg_specs=(
        '--level[Between countries, or between persons.]:level:{__parley_complete "${___level[@]}"}'
        '--format[text, or dot for Graphviz.]:format:{__parley_complete "${___format[@]}"}'
        '--limit[Show at most so many.]:n:'
        '--from[Not before this day, month or year (2025-02-28, 2025-02, 2025).]:date:'
        '--to[Not after this day, month or year.]:date:'
        '*--country[A country that takes part, by name or ISO code; repeat it for all of several.]:country:'
        '*--actor[Somebody who takes part, by name; repeat it for all of several.]:name:'
        '*--type[A type or mode of event\: consult, agree, meet, visit, call, sign …; repeat it for any of several.]:type:'
        '*--status[Whether it happened; repeat it for any of several.]:status:{__parley_complete "${___status[@]}"}'
        '*--language[A text in this language reports it (de, fr, en …); repeat it for any of several.]:language:'
        ':dir:'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_export() {
    local -i ret=1
    local -ar ___format=('jsonl')
    local -ar arg_specs=(
        '--format[The form of the output.]:format:{__parley_complete "${___format[@]}"}'
        ':dir:'
        '--corpus[The texts; default\: $PARLEY_CORPUS, else the current directory.]:dir:'
        '*--findings[Instead of texts what '\''parley extract'\'' printed of them; may be repeated.]:file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '--no-cache[Neither use nor keep what was found in the texts ('\''parley cache'\'').]'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_names() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'compare:Are two spellings one name? Reads lines of A<TAB>B from standard input.'
            'find:Whom does a name mean? Reads lines of NAME or LANGUAGE<TAB>NAME from standard input.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        compare|find)
            "_parley_names_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_parley_names_compare() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_names_find() {
    local -i ret=1
    local -ar arg_specs=(
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_lexicon() {
    local -i ret=1
    local -ar arg_specs=(
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
        '(-): :->command'
        '(-)*:: :->arg'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0
    case "${state}" in
    command)
        local -ar subcommands=(
            'check:Report every mistake in a lexicon directory, with file and line.'
            'compile:Compile a lexicon directory into the form the program carries.'
            'explain:Show how a name would be read.'
            'trace:Show how a text is read: parties, event words, dates and claims of every sentence.'
        )
        _describe -V subcommand subcommands && ret=0
        ;;
    arg)
        case "${words[1]}" in
        check|compile|explain|trace)
            "_parley_lexicon_${words[1]}" && ret=0
            ;;
        esac
        ;;
    esac

    return "${ret}"
}

_parley_lexicon_check() {
    local -i ret=1
    local -ar arg_specs=(
        ':directory:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_lexicon_compile() {
    local -i ret=1
    local -ar arg_specs=(
        ':directory:'
        '(--output -o)'{--output,-o}'[The file to write.]:output:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_lexicon_explain() {
    local -i ret=1
    local -ar arg_specs=(
        ':name:'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_lexicon_trace() {
    local -i ret=1
    local -ar arg_specs=(
        ':file:'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_config() {
    local -i ret=1
    local -ar arg_specs=(
        '--check[Check the configuration file instead.]'
        '--file[The file to check, instead of the user'\''s own.]:path:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_cache() {
    local -i ret=1
    local -ar arg_specs=(
        '--clear[Remove everything.]'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_extract() {
    local -i ret=1
    local -ar arg_specs=(
        ':file:'
        '--threads[How many threads read; default\: as many as there are cores.]:n:'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_merge() {
    local -i ret=1
    local -ar arg_specs=(
        '*:file:'
        '--root[What the export calls the corpus.]:name:'
        '*--lexicon[Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.]:dir:'
        '--version[Show the version.]'
        '(-h --help)'{-h,--help}'[Show help information.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

_parley_help() {
    local -i ret=1
    local -ar arg_specs=(
        '*:subcommands:'
        '--version[Show the version.]'
    )
    _arguments -w -s -S : "${arg_specs[@]}" && ret=0

    return "${ret}"
}

if [[ "${funcstack[1]}" = _parley ]]; then
    _parley "${@}"
else
    compdef _parley parley
fi
