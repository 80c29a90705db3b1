INCLUDE ../shared/externals.ink
INCLUDE opening.ink
INCLUDE probe.ink
INCLUDE table.ink
INCLUDE answers.ink
INCLUDE pressure.ink
INCLUDE temptation.ink
INCLUDE break.ink
INCLUDE closing.ink
INCLUDE endings.ink
INCLUDE drills.ink

// What the story remembers; what the simulation knows it asks for.
VAR probes = 0
VAR at_table = false
VAR heard_audit = false
VAR heard_line = false
VAR heard_drift = false
VAR shut_before = false
VAR times_silent = 0
VAR talks = 0
VAR times_no_terms = 0
VAR tempted = false
VAR tainted = false
VAR authority_asked = false
VAR last_asked = false
VAR swap_asked = false
VAR called = false
VAR stepped = false
VAR agreed = false
VAR sealed = 0
VAR warned = false
VAR warned_at = 0

-> opening
