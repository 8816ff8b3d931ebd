-- What lines of a page are, for English. The core gives each line a letter for
-- its look (s text, q begins with a mark, f a brief sentence, h title, w one
-- or two words, l list item); rules change the letter of those they know: F
-- furniture, R related, C credit, B byline, P caption, D date line.
-- quoth.section makes sections of the string of letters.
--
-- Most lines are the article's own, and a pattern tried on each of them would
-- take longer than all the rest of the reading. So the core tells which lines
-- begin with a phrase of the page lexicon, and hints at what others may be
-- (enum quoth_line_hint); a rule says which of these it is for.

local lpeg = require "lpeg"
local dates = require "quoth.en.dates"
local P, R, S, C, Cc, Cg, Cmt, Cp, Ct = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc,
  lpeg.Cg, lpeg.Cmt, lpeg.Cp, lpeg.Ct

local sp = S " \t" ^ 0
local digit = R "09"
local upper = R "AZ" + R "\195\212"
local letter = R("az", "AZ", "\128\255")
local eol = sp * (P "\n" + -1)
local quotes = S "\"'" + P "“" + "”" + "‘" + "’" + "«" + "»" + "„"
local word = R("az", "AZ") ^ 1

-- Dates are long patterns, and what is repeated a bounded number of times is
-- compiled as often: within `with_dates` all uses share one.
local date = lpeg.V "date"
local function with_dates(patt)
  return P { "all", all = patt, date = dates.date }
end

-- Phrases by their first words, the longest first.
local function by_first_word(list)
  local index = {}
  for _, phrase in ipairs(list) do
    local first = phrase:match "^%a+"
    index[first] = index[first] or {}
    table.insert(index[first], phrase)
  end
  for _, known in pairs(index) do
    table.sort(known, function(a, b) return #a > #b end)
  end
  return index
end

-- One of the phrases listed, in any case, as whole words; the longest that is
-- there. A look-up: as patterns the lists would take most of the start-up. Few
-- lists are ever asked for.
local function phrases(list)
  local index
  return Cmt(word, function(subject, pos, first)
    index = index or by_first_word(list)
    local known = index[first:lower()]
    if not known then return false end
    local at = pos - #first
    for _, phrase in ipairs(known) do
      local after = at + #phrase
      if subject:sub(at, after - 1):lower() == phrase
        and not subject:find("^%a", after) then
        return after
      end
    end
    return false
  end)
end

local sections = {}

-- == phrases ============================================================

local WEEKDAYS = { "monday", "tuesday", "wednesday", "thursday", "friday",
  "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs",
  "fri", "sat", "sun" }
local MONTHS = { "january", "february", "march", "april", "may", "june", "july",
  "august", "september", "october", "november", "december", "jan", "feb", "mar",
  "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec" }
local ZONES = { "bst", "gmt", "est", "edt", "cet", "cest", "ist", "utc", "msk",
  "pst", "pdt", "et", "eet", "eest", "local time" }
-- What stands before a date.
local DATED = { "published", "updated", "update", "posted", "issued",
  "last updated", "last modified", "first published", "date", "modified",
  "created", "on", "at", "published on", "issued on", "updated at" }
local MEDIA = { "facebook", "twitter", "telegram", "instagram", "youtube",
  "e-mail", "email", "whatsapp", "vk", "linkedin", "print", "copy link", "rss",
  "viber", "tiktok", "pinterest", "reddit", "x", "share", "tweet", "pin" }
local MINUTES = { "min read", "mins read", "minute read", "minutes read",
  "min" }

--- What lines begin with, behind bullets and the like.
sections.lexicon = {
  tags = {
    { name = "date", lane = 1, doc = "may begin a line of dates" },
    { name = "dated", lane = 1, doc = "stands before a date" },
    { name = "medium", lane = 1, doc = "where a page can be shared" },
    { name = "label", lane = 1, doc = "furniture, in lines no sentences" },
    { name = "notice", lane = 1, doc = "furniture, in sentences too" },
    { name = "related", lane = 1, doc = "other articles, before a colon" },
    { name = "photo", lane = 1, doc = "a credit, before a colon or by" },
    { name = "work", lane = 1, doc = "a credit" },
    { name = "by", lane = 1, doc = "by" },
    { name = "embed", lane = 1, doc = "of another page shown in this one" },
    { name = "asks", lane = 1, doc = "furniture, before what it asks for" },
  },
  { name = "page",
    { tags = { "date" }, table.unpack(WEEKDAYS) },
    { tags = { "date" }, table.unpack(MONTHS) },
    { tags = { "date" }, table.unpack(ZONES) },
    { tags = { "date", "dated" }, table.unpack(DATED) },
    { tags = { "medium" }, table.unpack(MEDIA) },
    { tags = { "medium" }, "http", "https", "www" },
    { tags = { "by" }, "by", "posted by", "written by", "words by" },
    { tags = { "embed" }, "a post shared by", "view this post on",
      "pic.twitter.com" },
    { tags = { "asks" }, "we and our", "for further information",
      "for more information", "for media enquiries", "our standards" },
    { tags = { "label" }, "subscribe", "sign up", "follow us", "share",
      "share this", "share this article", "read more", "read later", "print",
      "all news", "recent news", "latest news", "related topics",
      "related news", "advertisement", "story continues", "copyright",
      "we use cookies", "cookies", "accept", "listen", "watch", "download",
      "click here", "log in", "sign in", "register", "home", "menu", "search",
      "skip to", "projects", "government bodies", "in this article", "tags",
      "topics", "comments", "leave a comment", "view comments", "back to top",
      "contact us", "live", "privacy policy", "terms of use",
      "terms of service", "more on", "more stories", "most read", "trending",
      "join us", "recommended", "promoted", "sponsored", "loading",
      "breaking news", "get the app", "download our app", "support us",
      "donate", "editor's picks", "reprints", "next article",
      "previous article", "you may also like", "updated at",
      "show key events", "more from", "about us", "newsletter", "advertise",
      "contact", "media contact", "press contact", "contacts",
      "media enquiries", "for immediate release", "press release",
      "news release", "embargoed until", "embargo", "notes to editors",
      "ends", "by topic", "all rights reserved", "related articles",
      "see more", "show more", "latest", "top stories", "cookie settings",
      "we value your privacy",
      "accept all", "reject all", "manage preferences", "privacy notice",
      "press office", "like this" },
    { tags = { "notice" }, "oops", "something went wrong", "we use cookies",
      "please try again", "please turn on javascript", "please enable",
      "advertisement", "story continues", "copyright", "all rights reserved",
      "quoting is allowed", "sign up for", "sign up to", "subscribe to",
      "follow us", "this report by", "this article was", "this story was",
      "this article first", "this story has been updated", "with inputs from",
      "with files from", "reuse this content", "click here",
      "download our app", "updated at", "reprinting", "any use of",
      "when using materials", "by continuing you", "your browser",
      "to read more", "privacy notice", "this article appears",
      "subscribe for", "if you purchase a product",
      "your email address will not", "view comments" },
    { tags = { "related" }, "read also", "related", "see also", "also read",
      "read more", "more" },
    { tags = { "photo" }, "photo", "photos", "image", "images", "video",
      "picture", "pictures", "file photo", "source", "graphic", "credit",
      "photo credit" },
    { tags = { "work" }, "reporting by", "writing by", "editing by",
      "compiled by", "additional reporting by", "additional reporting",
      "illustration by", "illustrations by", "photography by",
      "photographs by", "graphics by" },
  },
}

-- == dates ==============================================================

-- All words of a line of dates, as one pattern: most such lines are known.
local dated_words = {}
for _, list in ipairs { WEEKDAYS, DATED, ZONES } do
  table.move(list, 1, #list, #dated_words + 1, dated_words)
end

local zone = phrases(ZONES)
local half = phrases { "am", "pm", "a.m", "p.m" } * P "." ^ -1
local clock = digit * digit ^ -1
  * (S ".:" * digit * digit) ^ 1 * sp * half ^ -1 * sp * zone ^ -1
  + digit * digit ^ -1 * sp * half * sp * zone ^ -1
local label = phrases(DATED)
local reading = digit ^ 1 * sp * phrases(MINUTES)
local joint = S " \t,|-:/()" + P "–" + "—" + "·" + "•"

-- A line of dates and times and their labels.
local dated = Ct((Cg(dates.date, "date")
  + (joint + clock + reading + dates.one_of(dated_words))) ^ 1) * eol
-- Few words with a date: a page's date line, a name beside a date. There are so
-- many bytes on either side at most. Words and numbers are gone over whole.
local BESIDE = 40
local brief = Cmt(
  Cp() * P { Cp() * dates.date * Cp()
      + (word + digit ^ 1 + (1 - P "\n")) * lpeg.V(1) }
    * ((1 - P "\n") - eol) ^ 0 * Cp(),
  function(_, pos, first, from, found, after, last)
    return from - first <= BESIDE and last - after <= BESIDE and pos,
      { date = found }
  end)

-- == lines known by their text ==========================================

local social = (phrases(MEDIA) * (joint + phrases { "and" }) ^ 0) ^ 1 * eol
local readtime = joint ^ 0 * reading * eol
-- "hd/rox/jfx", "NW/fa/lk", "==Toyo", "* * *", "-30-"
local initials = letter * letter ^ -3
local signoff = initials * (P "/" * initials) ^ 1 * eol
  + S "=-" ^ 1 * (letter + digit) ^ -12 * S "=-" ^ 0 * eol
  + (S "*-=_#~" * sp) ^ 1 * eol
local url = (P "http" + "HTTP" + "www." + "WWW.") * (1 - S " \n") ^ 1 * eol
local side = P "(" * phrases { "l", "r", "c", "left", "right", "center",
  "centre", "file", "pictured", "above", "below" } * ")"
local credited = P "(" * (1 - S "()/\n") ^ 1
  * (P "/" + phrases { "photo" }) * (1 - S "()\n") ^ 0 * P ")" * eol
local function up_to(bracket)
  return (1 - S "(\n") ^ 1 + (P "(" - bracket)
end

-- — Alder FC (@alderfc) April 1, 2023
local tweeted = (P "—" + "–" + "-") * sp * (1 - S "(\n") ^ 1 * P "(@"
  * (1 - S ")\n") ^ 1 * ")"
-- "Our Standards: …", "For more information visit …", "We and our 73 partners"
local asked = sp * ":" + sp * digit ^ 0 * sp * phrases { "partners", "contact",
  "please", "visit", "call", "email", "about this", "go to", "see" }

-- “A roof at last,” -Councillor Ferris: signed words are no headline.
local dashes = P "–" + "—" + "-"
local signature = quotes * sp * dashes * sp * upper
local signed = quotes * (1 - P "\n" - signature) ^ 1 * signature
-- — Anna Orlova: who signs the line before, where that ends with a mark.
local signer = P(false)
for _, mark in ipairs { "”", '"', "’", "»" } do
  signer = signer + lpeg.B(mark .. "\n") + lpeg.B(mark .. "\n\n")
end
signer = signer * dashes * sp * upper
-- – We are leaving, – said Saros: dashes for marks are no list.
local dialogue = dashes * S " \t" * (1 - P "\n" - S ",?!.…" * S " \t" * dashes
    * S " \t") ^ 1 * S ",?!.…" * S " \t" * dashes * S " \t"

-- A date and its label glued before the headline: "date 2020-02-01 …".
local glued = Ct(sp * label * sp * Cg(dates.date, "date") * sp
  * -eol * Cg(Cp(), "body"))

--- First match wins: the letter, the looks it may change, for which lines it is
--- (hints, and tags of what a line begins with; one of them will do), and what
--- `text` there must be from the beginning of the line, or `after` the phrase;
--- `first` is for the first line alone. What they capture as a table is the
--- date and where the text begins.
sections.lines = {
  { "h", "fhwls", "dated", text = glued, first = true },
  { "E", "fhwls", "sign", text = tweeted },
  { "E", "fhwls", "embed" },
  { "F", "fhwls", "sign medium", text = social + readtime + signoff + url },
  { "D", "fhwls", "sign date", text = dated },
  { "F", "fhwls", "asks", after = asked },
  { "R", "fhwls", "related", after = sp * ":" },
  { "C", "fhwls", "photo",
    after = sp * (S ":/" + phrases { "by" } * S " \t") },
  { "C", "fhwls", "work" },
  { "F", "fhwls", "sign", text = P "©" },
  -- "FOR IMMEDIATE RELEASE: May 3, 2021"
  { "D", "fhwl", "label", after = with_dates(Ct(sp * S ":|" * sp
    * Cg(date, "date")) * eol) },
  { "F", "fhwl", "label" },
  { "F", "fhwls", "notice" },
  { "B", "hw", "by", after = S " \t" * sp * upper },
  { "P", "hwsq", "bracket",
    text = up_to(side) ^ 1 * side * up_to(credited) ^ 0 * credited },
  { "P", "hwsq", "bracket", text = up_to(credited) ^ 1 * credited },
  { "D", "hw", "digit", text = brief },
  { "q", "hw", "mark", text = signed },
  { "s", "l", "sign", text = dialogue },
  { "s", "hw", "sign", text = signer },
}

--- No line longer than this (bytes) is looked at: pages' lines are short.
sections.line_max = 400

-- == datelines ==========================================================

local weekday = dates.one_of(WEEKDAYS) * P "." ^ -1
-- "May 3", "Monday 3 May 2021", "Monday"
local day = (weekday * sp * P "," ^ -1 * sp) ^ -1 * Cg(date, "date") + weekday
-- What stands in capitals before a text and is no place.
local slug = phrases { "for immediate release", "press release",
  "news release", "media advisory", "breaking", "breaking news", "just in",
  "update", "updated", "exclusive", "analysis", "news analysis", "opinion",
  "editorial", "comment", "commentary", "column", "feature", "interview",
  "explainer", "factbox", "fact check", "background", "review", "preview",
  "profile", "obituary", "correction", "corrected", "clarification",
  "editor's note", "note", "live", "video", "watch", "alert", "urgent",
  "special report", "summary", "poll", "podcast", "timeline" }
-- "MAYOR MARSH: …" speaks
local titled = phrases { "mr", "mrs", "ms", "dr", "mayor", "president",
  "judge", "justice", "senator", "sen", "minister", "speaker", "chairman",
  "chairwoman", "chair", "reporter", "question", "answer", "interviewer" }
local capword = upper * (letter + S "-'." + P "’") ^ 0
local place = capword * ((S " \t" ^ 1 + S "-/") * capword
  + sp * P "," * sp * -day * capword) ^ -5
-- "KYIV. Nov 3 (Dnister)": a stop that only a date makes one
local stopped = C(upper * (letter + "-") ^ 0
  * (S " \t" * upper * (letter + "-") ^ 0) ^ -3) * #(P "." * sp * date)
local separator = sp * (P "–" + "—" + "--" + "-") * sp

-- "(BelTA)", "/BelTA/", "(UrduPoint News / Sputnik - 01st February, 2020)"
local joiner = sp * (S "-–,|" + P "–" + "—") * sp
local inside = (1 - S "()\n" - joiner * date) ^ 1
local slashed = P "/" * Cg(C(upper * (letter + S " -") ^ -40), "agency")
  * P "/" * P "." ^ -1
local agency = P "(" * (Cg(date, "date")
  + Cg(C(inside), "agency") * (joiner * Cg(date, "date")) ^ -1) * P ")"
  + slashed
-- What follows begins a sentence, unless both agency and dash stand before it:
-- "Ann Lee (Greens) said" and "Ann Lee – the mayor – said" are no datelines.
local opening = #(upper + digit + S "\"'[" + P "“" + "‘" + "«")

--- At the start of a line: a table { place, date, agency, body }, `body` the
--- position where the text begins; without a place only where the text begins.
sections.dateline = with_dates(Ct(sp * -(slug * sp * (dashes + S ":|("))
    * Cg(stopped + C(place), "place")
  * (sp * S ",." * sp * day * P "." ^ -1) ^ -1
  * (sp * agency * (separator + S " \t" ^ 1 * opening)
    + sp * P "(" * day * P "):" * sp * opening
    -- "LISBON, Portugal – 18 September 2024 – The company said"
    + separator * (day * separator) ^ -1 * opening)
  * Cg(Cp(), "body"))
  -- "(Reuters) - ", "/BelTA/ – ", "EXCLUSIVE: "
  + Ct(sp * (P "(" * -slug * Cg(C(capword * (S " \t" * capword) ^ -3),
          "agency") * ")" * separator
      + slashed * (separator + S " \t" ^ 1)
      + #(R "AZ" ^ 2 * -R "az") * slug * (sp * agency * separator
          + separator + sp * ":" * sp)) * opening
    * Cg(Cp(), "body"))
  -- "MYSURU: …": in capitals, or it would be a speaker
  + Ct(-titled * Cg(C(R "AZ" ^ 1 * (S " -" * R "AZ" ^ 1) ^ -5), "place")
    * (P ":" + sp * "|") * S " \t" ^ 1 * Cg(Cp(), "body")))
--- A line that is nothing but the place: "ANKARA".
sections.place_line = C(R "AZ" * R "AZ" ^ 2 * (S " -" * R "AZ" ^ 2) ^ -2) * eol

--- What may be the label of a turn, as in a transcript: "JUDGE FERRIS: …",
--- "OKOYE (standing): …", "[00:12] MARSH: …", "**Marsh:** …", "Q. …": the name,
--- where it begins, and where what is said does. Lines are turns when labels
--- come back.
local clocked = digit ^ 1 * (S ":." * digit ^ 1) ^ 1
local timecode = (P "[" * clocked * "]" + P "(" * clocked * ")" + clocked)
  * sp * (dashes * sp) ^ -1
--- The time before an entry of a live report, "14:20 ", "2.05pm GMT – ": where
-- the entry begins.
sections.stamp = digit * digit ^ -1 * S ":." * digit * digit
  * (sp * S "ap" * P "." ^ -1 * "m" * P "." ^ -1) ^ -1
  * (sp * (P "GMT" + "BST" + "CET" + "CEST" + "ET" + "EST" + "EDT")) ^ -1
  * S " \t" * sp * ((dashes + S ":|") * sp) ^ -1 * Cp() * #(upper + quotes)

local bold = (P "**" + "__" + S "*_") ^ -1
local aside = P "(" * (1 - S "()\n") ^ -40 * ")"
  + P "[" * (1 - S "[]\n") ^ -40 * "]"
sections.label = timecode ^ -1 * bold * lpeg.Cg(Cp(), "at")
  * (C(upper * (letter + S ".'-" + P "’" + S " \t" * #upper) ^ -40)
    * (S " \t" * aside) ^ -1 * bold * P ":" * bold * S " \t"
    + C(S "QA") * P "." * S " \t") * lpeg.Cb "at" * Cp()
--- What a post begins with, a pattern of Lua, and the line below one that signs
--- it.
sections.posted = "^@[%w_\128-\255]+:[ \t]"
sections.signed = tweeted
--- Those of a question and its answer are turns wherever both stand.
sections.questions = { Q = true, Question = true, QUESTION = true }
sections.answers = { A = true, Answer = true, ANSWER = true }
--- Where the answer begins behind its question in one line, "Why? A: So.", if
--- no further question does.
local function labelled(words)
  return S "?.!" * S " \t" ^ 1 * Cp() * words * S ":." * S " \t"
end
local put, given = labelled(P "Question" + "QUESTION" + "Q"),
  labelled(P "Answer" + "ANSWER" + "A")
sections.answered = (1 - P "\n" - given) ^ 0 * given
  * -((1 - P "\n" - put) ^ 0 * put)
--- Said by somebody of himself, without marks: a line between turns goes on
--- with the turn.
local self = phrases { "i", "i'm", "i've", "we", "we're", "my", "our", "me" }
sections.speaking = (1 - P "\n" - quotes - letter + (letter ^ 1 - self)) ^ 0
  * self

-- == what the text itself tells =========================================

-- "Calder County Courier | May 6, 2024", "TOYO WIRE - MAY 8", "The Daily Sun"
local paper = phrases { "courier", "times", "post", "news", "press", "herald",
  "tribune", "wire", "monitor", "journal", "gazette", "dispatch", "guardian",
  "telegraph", "observer", "standard", "chronicle", "star", "sun", "mail",
  "express", "review", "today", "ledger", "globe", "independent", "record",
  "examiner", "inquirer", "register", "sentinel", "bulletin", "mirror",
  "echo", "argus", "leader", "advertiser", "broadcasting", "online", "daily",
  "weekly" }
local outlet_word = upper * (letter + S "-'" + P "’") ^ 0
-- Words before it; a capital is asked for first, as `paper` is a look-up.
local outlet_lead = (#upper * (outlet_word * S " \t" - paper)) ^ -3
local outlet_name = C(outlet_word * (S " \t" * outlet_word) ^ -3)
--- The outlet by what it says of itself at the end of a sentence: one word, or
--- words that are no person's.
sections.self_report = P {
  P ", " * C(outlet_lead * #upper * paper + outlet_word) * " "
    * (P "has learned" + "has learnt" + "reported" + "reports" + "learned")
    * #(S ".\n," + -1)
    + (1 - P "\n") * (1 - S ",\n") ^ 0 * lpeg.V(1) }
local copyright = dates.any_case "copyright" * -R("az", "AZ")
--- What stands before the stop, in one of these.
sections.self_report_marks = " report\n learn"
--- The outlet in a copyright line, and what such a line has in it.
sections.copyright = P { (P "©" + copyright * sp * P "©" ^ -1)
  * sp * (digit ^ 4) ^ -1 * sp * outlet_name
  + (1 - P "\n") * (1 - S "cC\194\n") ^ 0 * lpeg.V(1) }
sections.copyright_marks = "©\npyright\nPYRIGHT"
--- The outlet in a line at the top of the page that is its name.
local outlet_end = sp * (S "|-" + P "–" + "—" + "·" + P "\n" + -1)
local page_lead = (#(capword * S " \t") * -paper * capword * S " \t") ^ -4
sections.outlet_line = sp
  * C(page_lead * #(upper * word ^ -1 * outlet_end) * paper) * outlet_end
--- The outlet in a line that asks to follow it, behind "follow": writers are
--- followed on Twitter.
sections.follow = "Follow "
sections.followed = P " " * outlet_name * S " \t" * "on" * S " \t"
  * phrases { "facebook", "telegram", "youtube", "instagram", "whatsapp" }
--- A caption by the credit at its end, patterns of Lua.
sections.captions = { "%S%s+Photograph: %u", "%S%s+Photo: %u",
  "%S%s+Picture: %u", "%S%s+Image: %u", "%S%s+Credit: %u", "%S%s+Photo by %u",
  "%f[%a]Getty Images$" }
--- Where a page credits its writers ("Reporting by") stands this.
sections.credits = "ting by "
--- Whom something was told, behind `tell`, and as a second capture whether that
--- can only be an outlet: "Radio Norrby", "Ashby Gazette".
sections.tell = " told "
sections.told = C(P "Radio" * S " \t" * outlet_word
    + outlet_lead * #upper * paper) * Cc(true)
  + outlet_name * Cc(false)
--- The date on which something was said, in its sentence: "said in Minsk on
--- June 16". Other dates in the text are those of what it tells of.
sections.said_on_mark = " on "
local saying = P " said " + " told " + " announced " + " reported "
sections.said_on = P { saying
    * (1 - S ".\n" - P " on " * dates.date - saying) ^ 0
    * " on " * dates.date * -P " last" -- "on June 16 last year"
  + (1 - P "\n") * (1 - S " \n") ^ 0 * lpeg.V(1) }
--- A person's or several persons' names and nothing else.
sections.names = sp * capword * (S " \t" ^ 1 * (capword
  + P "in" + "and" + "for" + "at") + P "," * sp * #upper
  + joint * reading ^ -1) ^ 1 * eol

sections.dates = dates
return sections
