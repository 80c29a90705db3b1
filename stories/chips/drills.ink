// One thing for another, with nothing else in the way.
=== drill_swap
#drill:swap
~ tempted = true
~ authority_asked = true
-> to_table
