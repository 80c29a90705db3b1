// Five minutes cut from the meeting: where each begins, and the floor it comes back to.

=== drill_waiting
#drill:waiting
~ drilling = "waiting"
ROOM: 寒暄过了。楼下又进来一辆货车，按了两声喇叭，没人动。 #id:drill-waiting-room #stage
-> drill_floor

=== drill_turnover
#drill:turnover
~ drilling = "turnover"
ROOM: 寒暄过了。窗外一台叉车在弯口打了三把方向才过去，开车的是张生面孔。 #id:drill-turnover-room #stage
-> drill_floor

=== drill_rival
#drill:rival
~ drilling = "objection"
ROOM: 前面都对过了：车坏了，二十四小时修好，或者有一台顶上，这是对方自己要的。 #id:drill-rival-room #stage
-> rival

=== drill_price
#drill:price
~ drilling = "objection"
ROOM: 前面都对过了：高峰三十分钟以内，这是对方自己要的。一台大概多少钱，你也说了。 #id:drill-price-room #stage
-> price

// One need and what else a seller finds to say; an objection that has been dealt with ends it.
=== drill_floor
{ patience() <= 0: -> thrown_out }
{ drilling == "objection": -> DONE }
~ laps = laps + 1
~ cap = 3
{ drilling == "waiting":
    <- w_ask_i
    <- w_ask_n
    <- w_offer
    <- w_ask_p
- else:
    <- t_ask_i
    <- t_ask_n
    <- t_offer
    <- t_ask_p
}
<- fillers
-> DONE
