// Four columns and nothing else: nobody tempts, nobody fishes for the floor.
=== drill_swap
#drill:swap
~ tempted = true
~ authority_asked = true
~ last_asked = true
~ swap_asked = true
-> to_table

// Halfway through, the question every seller hears: your last price.
=== drill_last
#drill:last-price
~ tempted = true
~ authority_asked = true
~ swap_asked = true
ROOM: 两张纸换过一轮，水还在抖。主任看了一眼手机上的钟。 #id:drill-last-room #stage
-> last_price
