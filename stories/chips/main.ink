INCLUDE ../shared/externals.ink
INCLUDE opening.ink
INCLUDE probe.ink
INCLUDE table.ink
INCLUDE answers.ink
INCLUDE temptation.ink
INCLUDE break.ink
INCLUDE closing.ink
INCLUDE endings.ink
INCLUDE drills.ink

// What the story remembers; what the simulation knows it asks for.
VAR probes = 0
VAR at_table = false
VAR heard_old = false
VAR heard_date = false
VAR heard_money = false
VAR shut_before = false
VAR words_from = 0
VAR times_silent = 0
VAR talks = 0
VAR times_argued = 0
VAR times_no_terms = 0
VAR tempted = false
VAR tainted = false
VAR authority_asked = false
VAR called = false
VAR stepped = false
VAR agreed = false
VAR sealed = 0
VAR warned = false
VAR warned_at = 0

-> opening
