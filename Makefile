# parley: the commands a developer needs. `make run` and `make test` install what is missing on Debian.

SWIFT    ?= swift
CORPUS   ?= data/texts
BLOB     := data/compiled/lexicon.bin
LEXICON  := $(shell find data/lexicon -name '*.toml' -o -name '*.txt')
SOURCES  := $(shell find Sources -name '*.swift' -o -name '*.c' -o -name '*.h') Package.swift
PROGRAM  := .build/release/parley
PREFIX   ?= /usr/local
# Swift's own libraries go into the program, so that one copied file works on another machine.
RELEASE  := build -c release --static-swift-stdlib --product parley

.PHONY: run build test test-spark check bench corpus format lint install deps deps-for-tests clean derived

## run: install what is missing, build, and open the browser on the sample texts
run: build
	@exec $(PROGRAM) browse $(CORPUS)

## build: the release program with its lexicon inside, at .build/release/parley
build: deps $(PROGRAM)

# The program compiles its own lexicon: the first build of a checkout makes a program without one, which compiles
# data/lexicon; the second build carries the result.
$(PROGRAM): $(SOURCES) $(BLOB)
	$(SWIFT) $(RELEASE)
	@touch $@

$(BLOB): $(LEXICON) $(wildcard Sources/Lexicon/*/*.swift Sources/Lexicon/*.swift Sources/Names/*/*.swift)
	@mkdir -p $(@D)
	$(SWIFT) $(RELEASE)
	.build/release/parley lexicon compile data/lexicon --output $@
	@touch Sources/CLexicon/lexicon.c

## test: install what is missing, build and run every test, those in a pseudo-terminal included
test: deps-for-tests build
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## test-spark: read the sample texts on Apache Spark and compare (examples/spark)
test-spark: build
	Scripts/test-spark

## check: format, direction of imports, lexicon, derived files, accuracy on the sample texts, growth with more texts
check: lint
	Scripts/check-imports
	$(PROGRAM) lexicon check data/lexicon
	Scripts/check-derived
	Scripts/accuracy --check
	Scripts/check-growth --program $(PROGRAM)

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

## derived: make the files that are made from others anew
derived: build
	Scripts/derive

## bench: print the benchmark table
bench: build
	Scripts/bench

## corpus: make texts whose events are known: `make corpus SIZE=16` (megabytes) or `make corpus TEXTS=5000`
SIZE ?= 16
TO   ?= /tmp/parley-corpus-$(or $(TEXTS),$(SIZE)MB)
corpus:
	Scripts/make-corpus $(TO) $(if $(TEXTS),--texts $(TEXTS),--size $(SIZE))

## install: the program, its manual page, completions for bash, zsh and fish
install: build
	install -D $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/parley
	install -D -m 644 docs/parley.1 $(DESTDIR)$(PREFIX)/share/man/man1/parley.1
	install -D -m 644 docs/completions/parley.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/parley
	install -D -m 644 docs/completions/parley.zsh $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_parley
	install -D -m 644 docs/completions/parley.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/parley.fish

deps:
	@Scripts/install-deps

deps-for-tests:
	@Scripts/install-deps --for-tests

clean:
	rm -rf .build data/compiled
