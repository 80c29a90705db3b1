// Price alone: nobody tempts, nobody asks who decides, nobody plays the hard man.
=== drill_steps
#drill:steps
~ tempted = true
~ authority_asked = true
~ cop_played = true
ROOM: 范围、工期都对过了。桌上只剩一个数：一亿二。 #id:drill-steps-room #stage
-> table
