---@meta quoth
-- All of quoth's API and of the rules' builders, for the Lua language server
-- (LuaLS): put the folder that holds this file among its libraries. It is never
-- loaded by a program; spec/22-types_spec.lua compares it with the code.
--
-- Positions are bytes, 1-based and inclusive, so that text:sub(first, last)
-- works. Misuse raises; bad input gives nil, message, code and, where it
-- applies, the position of the fault.

-- == records =================================================================

---@class quoth.span
---@field [1] integer first byte, from 1
---@field [2] integer last byte, inclusive

---@alias quoth.act "speech"|"question"|"belief"|"intention"|"decision"
---|"evidence"|"refusal"
---@alias quoth.mention "person"|"role"|"pronoun"|"org"|"place"|"group"|"thing"

---@class quoth.statement
---@field id integer place among the document's statements, from 1
---@field type "direct"|"mixed"|"indirect"
---@field act quoth.act
---@field polarity "affirmed"|"denied"|"negated"|"hypothetical"
---@field content quoth.span[] its pieces, in the order of the text
---@field text string the pieces, joined by one space
---@field topics? string[] where the pack defines topics: those of the content
---@field sentence quoth.span
---@field cue? quoth.span[]
---@field cue_text? string as printed, like the other texts
---@field source? quoth.span[] the mention beside the cue
---@field source_text? string
---@field speaker? {id: integer, name: string} whom the source means
---@field addressee? quoth.span[]
---@field addressee_text? string
---@field date? string ISO 8601, as much as is known
---@field place? string
---@field section string a section's kind
---@field parent? integer id of the statement around it
---@field rule string name of the rule that found it
---@field confidence number 0 to 1: that it is a statement with these bounds
---@field speaker_confidence number 0 to 1: that this is its speaker
---@field flags string[]
---@field corrected? string[] fields that a correction changed

---@class quoth.speaker
---@field id integer place among the document's speakers, from 1
---@field name string fullest in the article, without titles
---@field kind string "person", "organisation", "place", "group", "thing"
---@field gender? "m"|"f"
---@field anonymous boolean
---@field roles string[] as printed
---@field members? string[] names of those of a group "A and B", "A, B and C"
---@field mentions quoth.span[]

---@class quoth.section
---@field kind string
---@field span quoth.span

---@class quoth.meta
---@field outlet? string
---@field headline? string
---@field byline? string
---@field date? string ISO 8601
---@field place? string
---@field language? string
---@field url? string

---@class quoth.corrected what a correction did to an article, or why it did not
---@field number integer in the list of corrections
---@field change string
---@field outcome string "applied", "not needed", or why neither
---@field words? string
---@field statement? integer
---@field was? string

---@class quoth.record
---@field schema integer
---@field id? string
---@field by {quoth: string, pack: string}
---@field meta quoth.meta
---@field text? string when it is not, byte by byte, what was read
---@field sections quoth.section[]
---@field speakers quoth.speaker[]
---@field statements quoth.statement[]
---@field corrections? quoth.corrected[]

-- == quoth ===================================================================

---@class quoth
---@field VERSION string
local quoth = {}

---@class quoth.options of quoth.new
---@field lang? string the language's pack, "en"
---@field strict? boolean refuse what is not UTF-8 instead of repairing it
---@field charset? string force one instead of finding out
---@field html? boolean texts are pages of HTML, or never, instead of finding out
---@field corrections? quoth.correction[] what a person corrected
---@field rules? string|quoth.pack|(string|quoth.pack)[] a file, a pack, or both
---@field check? boolean false leaves the examples of `rules` unread

---@class quoth.correction
---@field article? string id, url or headline; any article where it is missing
---@field words? string that stand once in the article, in the statement
---@field statement? boolean false: is none; true: is one
---@field content? string|string[] the words that were said
---@field speaker? string|false whose it is; false for nobody
---@field kind? string of a speaker that was not found
---@field type? string
---@field act? quoth.act
---@field polarity? string
---@field date? string|false
---@field place? string|false
---@field same? string[] names of one speaker
---@field name? string the one that he keeps

---@param options? quoth.options
---@return quoth.reader
function quoth.new(options) end

---@param def quoth.pack
---@return quoth.pack
function quoth.pack(def) end

---@param docs quoth.doc|quoth.record|table[]|fun(): table?
---@param format string|fun(docs: fun(): quoth.record?, options: table, write: fun(...: string|number)): string?
---@param options? table<string, any>
---@param write? fun(...: string)
---@return string? report without `write`
function quoth.report(docs, format, options, write) end

---@param text string
---@param options? {charset?: string, strict?: boolean}
---@return string? decoded or nil, message, code ("eutf8", "ebig"), position
---@return string charset
---@return table[]|string repairs {first, last, kind} each
---@return integer? position
function quoth.decode(text, options) end

---@class quoth.map
local map = {}
---@param first integer of the normalized text
---@param last integer
---@return integer first of the original
---@return integer last
function map:source(first, last) end
---@param first integer of the original text
---@param last integer
---@return integer first of the normalized
---@return integer last
function map:target(first, last) end
---@param i integer
---@return integer first of the original
---@return integer last
---@return integer from of the normalized; to is from - 1 where there is nothing
---@return integer to
function map:edit(i) end

---@param text string
---@param options? {unwrap?: boolean, entities?: boolean, mojibake?: boolean, fold_quotes?: boolean, fold_dashes?: boolean, keep_spaces?: boolean}
---@return string? normalized or nil, message, "eutf8", position
---@return quoth.map|string map
function quoth.normalize(text, options) end

---@param text string
---@param options? {abbreviations?: string[], titles?: string[]}|userdata
---@return fun(): integer?, integer?, integer? each i, first, last
function quoth.sentences(text, options) end

---@param text string
---@param lexicon? userdata
---@return (fun(): integer?, integer?, integer?, integer?, string?)? each i, first, last, depth, flags; or nil, message, "eutf8", position
function quoth.quotations(text, lexicon) end

---@class quoth.reader
local reader = {}

---@class quoth.known of an article beforehand
---@field id? string
---@field date? string
---@field title? string
---@field outlet? string
---@field url? string
---@field place? string
---@field language? string
---@field strict? boolean
---@field charset? string
---@field html? boolean

---@param text string
---@param known? quoth.known
---@return quoth.doc? doc or nil, message, code ("eutf8", "ebig", "ewhere"), position
function reader:read(text, known) end

---@class quoth.doc
---@field text string what was read, as UTF-8; all spans are bytes of it
---@field id? string
---@field meta quoth.meta
---@field charset string what the text was read as, "utf-8"
---@field foreign boolean in a language that the pack does not cover
---@field repairs table[] {first, last, "bad"|"charset"}
local doc = {}

---@class quoth.want
---@field type? "direct"|"mixed"|"indirect"
---@field act? quoth.act
---@field polarity? "affirmed"|"denied"|"negated"|"hypothetical"
---@field section? string
---@field speaker? string
---@field topic? string

---@param want? quoth.want
---@return fun(): quoth.statement?
function doc:statements(want) end
---@return quoth.speaker[]
function doc:speakers() end
---@return quoth.section[]
function doc:sections() end
---@return fun(): integer?, integer?, integer? each i, first, last
function doc:sentences() end
---@return quoth.record
function doc:record() end
---@return quoth.corrected[]
function doc:corrections() end
---@param with_text? boolean
---@return string line without a newline
function doc:json(with_text) end
---@param what integer|{byte: integer}|{line: integer}
---@return quoth.explanation
function doc:explain(what) end
function doc:close() end

---@class quoth.proposal
---@field rule string
---@field score integer hundredths of a logit
---@field probability number calibrated, as in the record
---@field chosen boolean
---@field statement? integer that it became, or is a part of
---@field lends? boolean it has no content, but lends what it has
---@field why? string why it was not chosen
---@field ending string how sure the content's end is: told, sure, likely, open, second
---@field content? string
---@field cue? string
---@field source? string
---@field addressee? string
---@field features {[1]: string, [2]: integer}[] what moved the score, the heaviest first

---@class quoth.explanation
---@field statement? quoth.statement of a statement
---@field statements? integer[] of a place: those that hold it
---@field first integer
---@field last integer
---@field section? string of a place
---@field units? {letter: string, text: string, first: integer, last: integer, index: integer}[]
---@field letters? string of the units; nil where rules do not look
---@field corrections? quoth.corrected[]
---@field proposals quoth.proposal[]
---@field ends? {last: integer, score: integer, text: string, features: table[]}[]
---@field nearest? {rule: string, matched?: boolean, lost_to?: string, from?: string, stopped?: string, passed?: integer, wanted: string[], captured: string[][]}[]

-- == packs ===================================================================

---@class quoth.pack
---@field name string
---@field version string
---@field extends "en"
---@field schema 1
---@field lexicon? table<string, string[]> words by their tags; groups in its list part
---@field sections? {furniture?: string[], related?: string[], credit?: string[], byline?: string[], caption?: string[]}
---@field outlet? string
---@field topics? table<string, string[]> words and phrases by the topic's name
---@field outlets? table[] profiles of outlets (lua/README.md)
---@field rules? fun(u: quoth.units, rule: fun(rule: quoth.rule))

---@class quoth.rule
---@field name string
---@field build? fun(): quoth.pattern may be absent where it changes a rule
---@field group? string the pack's name
---@field order? number 100
---@field prior? number percent; 85
---@field floor? number percent; the prior
---@field act? quoth.act
---@field mention? quoth.mention in the group "mention"
---@field relay? boolean
---@field yes? (string|quoth.example)[]
---@field no? string[]
---@field where? fun(hit: quoth.hit): boolean?
---@field off? boolean

---@class quoth.example
---@field [1] string the text
---@field content? string|false false: none
---@field cue? string|false
---@field source? string|false
---@field addressee? string|false
---@field speaker? string|false
---@field type? string
---@field act? string
---@field polarity? string
---@field whole? string|false of mentions
---@field name? string|false
---@field role? string|false
---@field owner? string|false
---@field head? string|false
---@field stop? string|false of edges
---@field start? string|false

---@class quoth.hit what a filter is asked of
---@field rule string
---@field text string the article
---@field first integer
---@field last integer
---@field section string
---@field kind? quoth.mention of the source's mention
---@field name? string in the source's mention, or in the mention found
---@field content? string
---@field cue? string
---@field source? string
---@field addressee? string
---@field whole? string
---@field role? string
---@field owner? string
---@field head? string
---@field stop? string
---@field start? string

---@class quoth.pattern
---@operator mul(quoth.pattern|integer|boolean): quoth.pattern
---@operator add(quoth.pattern|integer|boolean): quoth.pattern
---@operator sub(quoth.pattern|integer|boolean): quoth.pattern
---@operator pow(integer): quoth.pattern
---@operator unm: quoth.pattern
---@operator len: quoth.pattern

---@alias quoth.capture "content"|"before"|"after"|"cue"|"source"|"addressee"
---|"stop"|"start"|"whole"|"name"|"role"|"head"|"owner"

---@class quoth.units
---@field any quoth.pattern a unit
---@field number quoth.pattern
---@field unknown quoth.pattern a word that no list has
---@field person quoth.pattern a mention of that kind, like the others
---@field role quoth.pattern
---@field pronoun quoth.pattern
---@field org quoth.pattern
---@field place quoth.pattern
---@field group quoth.pattern
---@field thing quoth.pattern
---@field mention quoth.pattern of any kind
---@field quote quoth.pattern a quotation that is a clause
---@field brk quoth.pattern a break between sentences
---@field turn quoth.pattern that before a turn of a transcript
---@field comma quoth.pattern
---@field colon quoth.pattern
---@field semi quoth.pattern
---@field dash quoth.pattern
---@field stop quoth.pattern . ? ! …
---@field poss quoth.pattern 's
---@field open quoth.pattern a bracket
---@field close quoth.pattern
---@field before quoth.pattern the clause that ends here is content
---@field after quoth.pattern the clause that begins here is content
---@field sentence_start quoth.pattern a place, like the next three
---@field sentence_end quoth.pattern
---@field paragraph_start quoth.pattern
---@field paragraph_end quoth.pattern
---@field sentence quoth.pattern the rest of it
---@field paragraph quoth.pattern the rest of it
local u = {}

---@param form string
---@param letters? string
---@return quoth.pattern
function u.word(form, letters) end
---@param forms string
---@param letters? string
---@return quoth.pattern
function u.words(forms, letters) end
---@param names string all of these tags
---@param but? string none of these
---@param letters? string
---@return quoth.pattern
function u.tag(names, but, letters) end
---@param names string at least one of these tags
---@param but? string
---@param letters? string
---@return quoth.pattern
function u.one(names, but, letters) end
---@param names string none of these tags
---@param letters? string
---@return quoth.pattern
function u.but(names, letters) end
---@param classes string
---@param forms string
---@param but? string
---@return quoth.pattern
function u.verb(classes, forms, but) end
---@param letters string
---@return quoth.pattern
function u.kind(letters) end
---@param mark string
---@return quoth.pattern
function u.punct(mark) end
---@param letters string
---@return quoth.pattern
function u.quote_ending(letters) end
---@param p quoth.pattern|integer|boolean of one length
---@return quoth.pattern
function u.behind(p) end
---@param name quoth.capture
---@param p quoth.pattern|integer|boolean
---@return quoth.pattern
function u.as(name, p) end
---@param name string
---@param p quoth.pattern|integer|boolean
---@return quoth.pattern
function u.def(name, p) end
---@param p quoth.pattern|integer|boolean
---@return quoth.pattern
function u.opt(p) end
---@param p quoth.pattern|integer|boolean
---@param most? integer
---@return quoth.pattern
function u.some(p, most) end
---@param p quoth.pattern|integer|boolean
---@param most? integer
---@return quoth.pattern
function u.upto(p, most) end

-- == reports =================================================================

-- What a report script sees, by these names alone: "statements(doc)". In Lua
-- they are in require "quoth.kit", but for template.
---@class quoth.kit
local kit = {}
kit.escape = {}

---@param s string
---@return string
function kit.clean(s) end
---@param s string
---@param width integer|nil 80 if not given
---@param first string|nil nothing if not given
---@param rest string|nil the same
---@return string lines without a line end behind the last
function kit.wrap(s, width, first, rest) end
---@param s any
---@return string
function kit.escape.xml(s) end
---@param s any
---@return string
function kit.escape.html(s) end
---@param s any
---@return string
function kit.escape.markdown(s) end
---@param s any
---@return string
function kit.escape.csv(s) end
---@param fields table
---@param n integer|nil as many as there are, if not given
---@return string
function kit.row(fields, n) end
---@param value any
---@param order string[]|nil
---@return string
function kit.json(value, order) end
---@param t table
---@return table
function kit.array(t) end
---@param article table
---@param position integer a byte of its text
---@return integer|nil
function kit.line(article, position) end
---@param article table
---@param position integer a byte of its text
---@return integer|nil
function kit.characters(article, position) end
---@param article table
---@param all boolean|nil every act and polarity
---@return table[]
function kit.statements(article, all) end
---@param speaker table
---@return string|nil
function kit.title(speaker) end
---@param article table
---@param s table statement
---@return string
function kit.words(article, s) end
---@param article table
---@param span table {first, last}
---@param bytes integer
---@return string|nil before
---@return string|nil within
---@return string|nil after
function kit.around(article, span, bytes) end
---@param article table
---@param s table statement
---@param bytes integer|nil 500 if not given
---@return string|nil before
---@return string|nil within
---@return string|nil after
function kit.context(article, s, bytes) end
---@param date string|nil
---@return string|nil
function kit.date(date) end
---@param article table
---@param all boolean|nil
---@return table
function kit.view(article, all) end
---@param text string
---@return string[]
function kit.countries(text) end
---@param list table
---@param by string|fun(item: any): any
---@param other any
---@return table[]
function kit.group(list, by, other) end
---@param list table
---@param by string|fun(item: any): any
---@return table[]
function kit.count(list, by) end
---@param list table
---@param ... string|fun(item: any): any
---@return table
function kit.sort(list, ...) end
---@param source string
---@param name? string for messages
---@return fun(values: table?): string
function kit.template(source, name) end

return quoth
