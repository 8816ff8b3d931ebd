# quoth: `make demo` and `make check` do all the set-up on Debian 12.
#
# Variables that are worth setting, as in `make check CC=clang LUA=lua5.3`:
#   SAN=address,undefined   sanitizers, built in a folder of their own
#   SPECS='spec/06*.lua'    these specs only
#   GC=1                    the specs under an aggressive collector
#   FIRST_ROOM=1            columns that begin with room for one item
#   UCHARDET=               without libuchardet, though it is there
#   GUMBO=                  without libgumbo: HTML pages cannot be read then
#   APT=                    never installs anything
#   FUZZ_SECONDS=20         how long `make fuzz` looks
#   V=1                     shows the commands

CC          ?= cc
CFLAGS      ?= -O2 -g
APT         ?= apt-get
BUILD       ?= build
LUA         ?= lua5.4
LUA_V       ?= $(patsubst lua%,%,$(notdir $(LUA)))
LUA_INCDIR  ?= /usr/include/lua$(LUA_V)
LUA_LIBDIR  ?= /usr/lib
LUA_LIB     ?= lua$(LUA_V)
PREFIX      ?= /usr/local
INST_BINDIR ?= $(PREFIX)/bin
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_V)
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_V)
FUZZ_SECONDS ?= 20

Q = $(if $(V),,@)

# One folder a kind of build, so that none overwrites another.
B := $(BUILD)$(if $(SAN),/san)$(if $(FIRST_ROOM),/room)$(if \
  $(filter-out 5.4,$(LUA_V)),/lua$(LUA_V))

# libuchardet is used where it is, and installed for nobody.
ifndef UCHARDET
UCHARDET := $(shell $(CC) $(CPPFLAGS) -include uchardet/uchardet.h -E -x c \
  /dev/null >/dev/null 2>&1 && echo 1)
endif

# So is libgumbo, but `make check` and `make demo` install it.
ifndef GUMBO
GUMBO := $(shell $(CC) $(CPPFLAGS) -include gumbo.h -E -x c /dev/null \
  >/dev/null 2>&1 && echo 1)
ifneq ($(APT),)
ifneq ($(filter check demo,$(MAKECMDGOALS)),)
GUMBO := $(shell command -v dpkg-query >/dev/null && echo 1)
endif
endif
endif

WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion
OPTS = -std=c11 -fPIC -fvisibility=hidden $(WARN) -I$(LUA_INCDIR) \
  $(if $(UCHARDET),-DQUOTH_UCHARDET) $(if $(GUMBO),-DQUOTH_GUMBO) \
  $(if $(FIRST_ROOM),-DQUOTH_FIRST_ROOM=$(FIRST_ROOM)) $(if $(SAN), \
  -fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer)
COMPILE = $(CC) $(OPTS) $(CPPFLAGS) $(CFLAGS)
LIBS = -lutf8proc -lm $(if $(UCHARDET),-ldl)

MODULES := $(B)/lib/quoth/core.so $(if $(GUMBO),$(B)/lib/quoth/html.so)

OBJ := $(patsubst csrc/%.c,$(B)/obj/%.o,$(wildcard csrc/core/*.c csrc/lua/*.c))
HTML_OBJ := $(if $(GUMBO),$(B)/obj/html/html.o $(B)/obj/html/frame.o)
TESTS := $(patsubst spec/c/%.c,$(B)/spec/%,$(wildcard spec/c/test_*.c))
LUA_FILES := $(filter-out lua/quoth/bin.lua,$(shell find lua -name '*.lua'))

# What a build finds its own modules by; LUA_PATH_5_4 wins over LUA_PATH.
LUA_ENV = LUA_PATH_$(subst .,_,$(LUA_V))='lua/?.lua;lua/?/init.lua;;' \
  LUA_CPATH_$(subst .,_,$(LUA_V))='$(B)/lib/?.so;;'
RUN = $(LUA_ENV) QUOTH=$(B)/bin/quoth QUOTH_SAN=$(SAN) CC='$(CC)' $(LUA)

all: $(MODULES) $(B)/bin/quoth

# -- set-up: installs those of the packages that are missing --

LUA_PKG = $(filter lua5.3 lua5.4,$(notdir $(LUA)))
PKG_run = $(LUA_PKG) lua-lpeg lua-argparse
PKG_build = $(if $(findstring clang,$(CC)),clang,gcc) libc6-dev \
  libutf8proc-dev $(LUA_PKG:%=lib%-dev) $(if $(GUMBO),libgumbo-dev)
PKG_check = lua-busted lua-dkjson lua-penlight python3 valgrind unicode-data \
  bzip2
PKG_lint = lua-check cppcheck gcc clang
PKG_fuzz = clang libclang-rt-14-dev
PKG_rock = luarocks lua-busted lua-dkjson lua-penlight
PKG_accuracy = $(if $(wildcard ../shared),python3)
PKG_bench = g++ libicu-dev pkg-config
PACKAGES = $(sort $(PKG_build) $(PKG_run) \
  $(foreach goal,$(MAKECMDGOALS),$(PKG_$(goal))))
AS_ROOT = $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

# Nothing is touched when all is there, nor where there is no dpkg.
need:
	@[ -n '$(APT)' ] && command -v dpkg-query >/dev/null || exit 0; \
	have=$$(dpkg-query -W -f '$${db:Status-Status} $${Package}\n' \
	  $(PACKAGES) 2>/dev/null | sed -n 's/^installed //p'); \
	missing=$$(printf '%s\n' $(PACKAGES) | grep -vxF "$$have"); \
	[ -n "$$missing" ] || exit 0; \
	echo "installing" $$missing; \
	apt='$(AS_ROOT) env DEBIAN_FRONTEND=noninteractive $(APT) -q'; \
	$$apt update && $$apt install -y --no-install-recommends $$missing || \
	{ echo "quoth needs these packages:" $$missing >&2; exit 1; }

# -- build --

# Holds the command, so that another compiler or option builds anew.
$(B)/command: always | need
	@mkdir -p $(@D)
	@echo '$(COMPILE)' | cmp -s - $@ || echo '$(COMPILE)' > $@

$(B)/obj/%.o: csrc/%.c $(B)/command
	@mkdir -p $(@D)
	$(Q)echo "cc $<"; $(COMPILE) -MMD -MP -c $< -o $@

$(B)/lib/quoth/core.so: $(OBJ)
	@mkdir -p $(@D)
	$(Q)echo "ld $@"; $(COMPILE) -shared $(LDFLAGS) $^ -o $@ $(LIBS)

$(B)/lib/quoth/html.so: $(HTML_OBJ) $(B)/obj/core/arena.o
	@mkdir -p $(@D)
	$(Q)echo "ld $@"; $(COMPILE) -shared $(LDFLAGS) $^ -o $@ -lgumbo

# An archive: a test that includes a source file replaces its object.
$(B)/libquoth.a: $(OBJ) $(HTML_OBJ)
	@rm -f $@
	$(Q)echo "ar $@"; $(AR) rcs $@ $^

$(B)/spec/%: spec/c/%.c $(B)/libquoth.a $(B)/command
	@mkdir -p $(@D)
	$(Q)echo "cc $<"; $(COMPILE) -MMD -MP -MF $@.d $< -o $@ $(LDFLAGS) \
	  $(B)/libquoth.a $(LIBS) $(if $(GUMBO),-lgumbo) -L$(LUA_LIBDIR) \
	  -Wl,--as-needed -l$(LUA_LIB)

$(B)/bin/quoth: lua/quoth/bin.lua Makefile | need
	@mkdir -p $(@D)
	@sed '1s|.*|#!/usr/bin/env $(LUA)|' $< > $@
	@chmod +x $@

-include $(OBJ:.o=.d) $(HTML_OBJ:.o=.d) $(TESTS:=.d)

# -- use --

demo: all
	@for f in spec/samples/*.txt; do \
	  printf '\n######## %s\n\n' $$f; \
	  $(LUA_ENV) $(B)/bin/quoth $$f || exit 1; done

install: all
	install -d $(DESTDIR)$(INST_BINDIR) $(DESTDIR)$(INST_LIBDIR)/quoth
	install -m 755 $(B)/bin/quoth $(DESTDIR)$(INST_BINDIR)/quoth
	install -s -m 644 $(MODULES) $(DESTDIR)$(INST_LIBDIR)/quoth
	for f in $(LUA_FILES:lua/%=%); do \
	  install -D -m 644 lua/$$f $(DESTDIR)$(INST_LUADIR)/$$f || exit 1; done

# -- tests --

# The sanitizer of a module must be in the program before it.
PRELOAD = $(if $(findstring address,$(SAN)),$(shell \
  $(CC) -print-file-name=libasan.so))

check: all $(TESTS)
	@QUOTH_PRELOAD='$(PRELOAD)' QUOTH_GC=$(GC) $(RUN) spec/run.lua \
	  $(TESTS) -- $(SPECS)

accuracy: all
	@$(RUN) spec/accuracy.lua $(if $(RAISE),--raise)

bench: all
	@$(RUN) spec/bench/run.lua

# -- fuzzing: each target for its share of the time --

FUZZ_DIR = $(BUILD)/fuzz
FUZZ_TARGETS = reader parts
FUZZ_FLAGS = -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all

fuzz: $(FUZZ_TARGETS:%=$(FUZZ_DIR)/%)
	@for t in $(FUZZ_TARGETS); do \
	  mkdir -p $(FUZZ_DIR)/corpus/$$t && \
	  $(LUA_ENV) $(FUZZ_DIR)/$$t -verbosity=0 -print_final_stats=1 \
	    -max_total_time=$$(( $(FUZZ_SECONDS) / $(words $(FUZZ_TARGETS)) )) \
	    -max_len=2048 -timeout=10 -rss_limit_mb=2048 -detect_leaks=0 \
	    -dict=spec/fuzz/news.dict -artifact_prefix=$(FUZZ_DIR)/$$t- \
	    $(FUZZ_DIR)/corpus/$$t spec/samples spec/cases || exit 1; done

$(FUZZ_DIR)/libquoth.a: always | need
	+@$(MAKE) --no-print-directory BUILD=$(FUZZ_DIR) CC=clang SAN= APT= \
	  FIRST_ROOM= CFLAGS='-O1 -g $(FUZZ_FLAGS)' $@

$(FUZZ_DIR)/%: spec/fuzz/fuzz.c $(FUZZ_DIR)/libquoth.a
	$(Q)echo "cc $< for $*"; clang $(FUZZ_FLAGS) -std=c11 $(WARN) -g -O1 \
	  -I$(LUA_INCDIR) -DFUZZ_TARGET='"spec/fuzz/$*.lua"' $< -o $@ \
	  $(FUZZ_DIR)/libquoth.a $(LIBS) -L$(LUA_LIBDIR) -l$(LUA_LIB)

# -- checks of the sources --

lint: need
	luacheck --quiet .
	+$(MAKE) --no-print-directory BUILD=$(BUILD)/lint/gcc CC=gcc SAN= \
	  APT= CFLAGS='-O2 -Werror' strict
	+$(MAKE) --no-print-directory BUILD=$(BUILD)/lint/clang CC=clang SAN= \
	  APT= CFLAGS='-O2 -Werror' strict
	cppcheck --quiet --std=c11 --enable=warning,performance,portability \
	  --inline-suppr --suppress=missingIncludeSystem --suppress=toomanyconfigs --error-exitcode=1 \
	  -I$(LUA_INCDIR) csrc spec/c spec/fuzz

strict: $(OBJ) $(HTML_OBJ) $(TESTS)

# Rewrites the generated sources, each by the script of its name.
tables: need
	@for f in $(sort $(wildcard csrc/gen/*_table.lua)); do \
	  echo $$f; $(LUA) $$f || exit 1; done

# -- packaging --

# Debian's Lua packages register no rocks: tell LuaRocks what is there.
ROCKS = $(BUILD)/rocks-config.lua
TREE = $(BUILD)/tree

rock: all
	rm -rf $(TREE) $(BUILD)/rock
	mkdir -p $(BUILD)/rock
	cp -r csrc lua rockspec spec $(BUILD)/rock # it builds where it stands
	printf '%s\n' 'rocks_provided = { lpeg = "1.0.2-1",' \
	  '  argparse = "0.7.1-1" }' 'rocks_servers = {}' > $(ROCKS)
	cd $(BUILD)/rock && LUAROCKS_CONFIG=$(abspath $(ROCKS)) luarocks \
	  --lua-version=$(LUA_V) --tree=$(abspath $(TREE)) \
	  make rockspec/quoth-scm-1.rockspec
	@QUOTH_TREE=$(TREE) $(RUN) spec/run.lua -- spec/30-packaging_spec.lua

clean:
	rm -rf $(BUILD)

.PHONY: all need always demo install check accuracy bench fuzz lint strict \
  tables rock clean
