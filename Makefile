# quoth: `make demo` and `make check` do all the set-up on Debian 12.

VERSION      = 0.1.0
CC          ?= cc
CFLAGS      ?= -O2 -g
LUA         ?= lua5.4
LUA_INCDIR  ?= /usr/include/$(LUA)
PREFIX      ?= /usr/local
LUA_V        = $(subst lua,,$(LUA))
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_V)
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_V)
INST_BINDIR ?= $(PREFIX)/bin
SAN         ?=

B = build
WARN = -Wall -Wextra -Wpedantic -Wshadow
OPTS = -std=c11 -fPIC -fvisibility=hidden $(WARN) -I$(LUA_INCDIR)
ifneq ($(SAN),)
B = build/san
OPTS += -fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer
endif

CORE_SRC = $(wildcard csrc/core/*.c)
LUA_SRC  = $(wildcard csrc/lua/*.c)
CORE_OBJ = $(CORE_SRC:csrc/%.c=$(B)/obj/%.o)
LUA_OBJ  = $(LUA_SRC:csrc/%.c=$(B)/obj/%.o)

all: $(B)/lib/quoth/core.so $(B)/bin/quoth

$(B)/obj/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(CC) $(OPTS) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

$(B)/lib/quoth/core.so: $(CORE_OBJ) $(LUA_OBJ)
	@mkdir -p $(@D)
	$(CC) -shared $(OPTS) $(CFLAGS) $(LDFLAGS) $^ -o $@ -lutf8proc -lm

$(B)/bin/quoth: lua/quoth/bin.lua
	@mkdir -p $(@D)
	sed '1s|.*|#!/usr/bin/env $(LUA)|' $< > $@
	chmod +x $@

-include $(CORE_OBJ:.o=.d) $(LUA_OBJ:.o=.d)

.PHONY: all
