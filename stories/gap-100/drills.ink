// A gap to close by swapping: no ploys, nobody tempts.
=== drill_swap
#drill:swap
~ feinted = true
~ cop_played = true
~ tempted = true
~ authority_asked = true
-> to_table

// The hard man and the soft one, by themselves.
=== drill_cop
#drill:good-cop
~ feinted = true
~ tempted = true
~ authority_asked = true
ROOM: 六行写了一半。沙经理把椅子往后一推，站了起来。 #id:drill-cop-room #stage
-> cop
