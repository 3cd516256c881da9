function __parley_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __parley_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __parley_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __parley_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __parley_parse_tokens -S
    set -l unparsed_tokens (__parley_tokens -pc)
    switch $unparsed_tokens[1]
    case 'parley'
        __parley_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'browse'
            __parley_parse_subcommand 1 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'config=' 'plain' 'version' 'h/help'
        case 'met'
            __parley_parse_subcommand -r 1 'list' 'who' 'limit=' 'format=' 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'version' 'h/help'
        case 'timeline'
            __parley_parse_subcommand 1 'from=' 'to=' 'country=+' 'actor=+' 'type=+' 'status=+' 'language=+' 'limit=' 'reverse' 'format=' 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'version' 'h/help'
        case 'sources'
            __parley_parse_subcommand 2 'explain' 'format=' 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'version' 'h/help'
        case 'actors'
            __parley_parse_subcommand 1 'class=+' 'country=' 'sort=' 'limit=' 'format=' 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'version' 'h/help'
        case 'graph'
            __parley_parse_subcommand 1 'level=' 'format=' 'limit=' 'from=' 'to=' 'country=+' 'actor=+' 'type=+' 'status=+' 'language=+' 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'version' 'h/help'
        case 'export'
            __parley_parse_subcommand 1 'format=' 'corpus=' 'findings=+' 'threads=' 'no-cache' 'lexicon=+' 'version' 'h/help'
        case 'names'
            __parley_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'compare'
                __parley_parse_subcommand 0 'version' 'h/help'
            case 'find'
                __parley_parse_subcommand 0 'lexicon=+' 'version' 'h/help'
            end
        case 'lexicon'
            __parley_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'check'
                __parley_parse_subcommand 1 'version' 'h/help'
            case 'compile'
                __parley_parse_subcommand 1 'o/output=' 'version' 'h/help'
            case 'explain'
                __parley_parse_subcommand 1 'lexicon=+' 'version' 'h/help'
            case 'trace'
                __parley_parse_subcommand 1 'lexicon=+' 'version' 'h/help'
            end
        case 'config'
            __parley_parse_subcommand 0 'check' 'file=' 'version' 'h/help'
        case 'cache'
            __parley_parse_subcommand 0 'clear' 'version' 'h/help'
        case 'extract'
            __parley_parse_subcommand 1 'threads=' 'lexicon=+' 'version' 'h/help'
        case 'merge'
            __parley_parse_subcommand -r 1 'root=' 'lexicon=+' 'version' 'h/help'
        case 'help'
            __parley_parse_subcommand -r 1 'version'
        end
    end
end

function __parley_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __parley_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __parley_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __parley_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__parley_tokens -p)
    if test -z "$(__parley_tokens -t)"
        set -l index (count (__parley_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'parley' -f
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'browse' -d 'Open the browser on a directory of texts.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'met' -d 'List the meetings of somebody, or of two, newest first.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'timeline' -d 'List events by date, one line each.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'sources' -d 'Show every passage that reports an event.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'actors' -d 'List the persons, countries, organisations and places of the texts.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'graph' -d 'List relations: who shares events with whom, how many of which type.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'export' -d 'Print documents, actors, mentions, dates and events as JSON Lines.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'names' -d 'Compare spellings of names.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'lexicon' -d 'Check, compile or question the lexicon of actors and languages.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'config' -d 'Print the settings and keys with their defaults, or check a file of your own.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'cache' -d 'List what was found in texts and is kept for opening them again, or remove it.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'extract' -d 'Read texts from JSON Lines and print what each says, a line a text.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'merge' -d 'Merge what \'parley extract\' found into one model and print it as \'parley export\' does.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" config' -l 'config' -d 'Settings and keys; default: parley/config.toml in $XDG_CONFIG_HOME.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" plain' -l 'plain' -d 'Print everything in plain sentences instead: for screen readers and simple terminals.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley browse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" list' -l 'list' -d 'List everybody a name may mean, the likeliest first.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" who' -l 'who' -d 'List whom they met: how often, when last, where.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" limit' -l 'limit' -d 'Show at most so many.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" format' -l 'format' -d 'text, or jsonl: event lines as \'parley export\' writes them.' -rfka 'text jsonl'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley met" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" from' -l 'from' -d 'Not before this day, month or year (2025-02-28, 2025-02, 2025).' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" to' -l 'to' -d 'Not after this day, month or year.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'country' -d 'A country that takes part, by name or ISO code; repeat it for all of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'actor' -d 'Somebody who takes part, by name; repeat it for all of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'type' -d 'A type or mode of event: consult, agree, meet, visit, call, sign …; repeat it for any of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'status' -d 'Whether it happened; repeat it for any of several.' -rfka 'happened planned cancelled denied alleged hypothetical'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'language' -d 'A text in this language reports it (de, fr, en …); repeat it for any of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" limit' -l 'limit' -d 'Show at most so many.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" reverse' -l 'reverse' -d 'Newest first; those without a date still last.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" format' -l 'format' -d 'text, or jsonl: event lines as \'parley export\' writes them.' -rfka 'text jsonl'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley timeline" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" explain' -l 'explain' -d 'Say how each claim was read: rule and words.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" format' -l 'format' -d 'text, or jsonl: the event\'s line as \'parley export\' writes it.' -rfka 'text jsonl'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley sources" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors"' -l 'class' -d 'Only these; repeat it for any of several.' -rfka 'person country organisation place'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" country' -l 'country' -d 'Only those of this country, by name or ISO code.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" sort' -l 'sort' -d 'Most events or mentions first, or by name.' -rfka 'events mentions name'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" limit' -l 'limit' -d 'Show at most so many.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" format' -l 'format' -d 'text, or jsonl: actor lines as \'parley export\' writes them.' -rfka 'text jsonl'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley actors" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" level' -l 'level' -d 'Between countries, or between persons.' -rfka 'countries persons'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" format' -l 'format' -d 'text, or dot for Graphviz.' -rfka 'text dot'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" limit' -l 'limit' -d 'Show at most so many.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" from' -l 'from' -d 'Not before this day, month or year (2025-02-28, 2025-02, 2025).' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" to' -l 'to' -d 'Not after this day, month or year.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'country' -d 'A country that takes part, by name or ISO code; repeat it for all of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'actor' -d 'Somebody who takes part, by name; repeat it for all of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'type' -d 'A type or mode of event: consult, agree, meet, visit, call, sign …; repeat it for any of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'status' -d 'Whether it happened; repeat it for any of several.' -rfka 'happened planned cancelled denied alleged hypothetical'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'language' -d 'A text in this language reports it (de, fr, en …); repeat it for any of several.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley graph" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export" format' -l 'format' -d 'The form of the output.' -rfka 'jsonl'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export" corpus' -l 'corpus' -d 'The texts; default: $PARLEY_CORPUS, else the current directory.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export"' -l 'findings' -d 'Instead of texts what \'parley extract\' printed of them; may be repeated.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export" no-cache' -l 'no-cache' -d 'Neither use nor keep what was found in the texts (\'parley cache\').'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley names" -eq 1' -fa 'compare' -d 'Are two spellings one name? Reads lines of A<TAB>B from standard input.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley names" -eq 1' -fa 'find' -d 'Whom does a name mean? Reads lines of NAME or LANGUAGE<TAB>NAME from standard input.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names compare" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names compare" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names find"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names find" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley names find" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley lexicon" -eq 1' -fa 'check' -d 'Report every mistake in a lexicon directory, with file and line.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley lexicon" -eq 1' -fa 'compile' -d 'Compile a lexicon directory into the form the program carries.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley lexicon" -eq 1' -fa 'explain' -d 'Show how a name would be read.'
complete -c 'parley' -n '__parley_should_offer_completions_for_positional "parley lexicon" -eq 1' -fa 'trace' -d 'Show how a text is read: parties, event words, dates and claims of every sentence.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon check" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon compile" o output' -l 'output' -s 'o' -d 'The file to write.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon compile" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon compile" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon explain"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon explain" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon trace"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon trace" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley lexicon trace" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley config" check' -l 'check' -d 'Check the configuration file instead.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley config" file' -l 'file' -d 'The file to check, instead of the user\'s own.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley config" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley cache" clear' -l 'clear' -d 'Remove everything.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley cache" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley cache" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley extract" threads' -l 'threads' -d 'How many threads read; default: as many as there are cores.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley extract"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley extract" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley extract" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley merge" root' -l 'root' -d 'What the export calls the corpus.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley merge"' -l 'lexicon' -d 'Add to the built-in lexicon, or override it, from a directory laid out as data/lexicon.' -rfka ''
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley merge" version' -l 'version' -d 'Show the version.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley merge" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'parley' -n '__parley_should_offer_completions_for_flags_or_options "parley help" version' -l 'version' -d 'Show the version.'
