// How it ends.
=== end_warm
BUYER: 工地上见。晚一天，我打你电话。 #id:end-warm-r #buyer.signal
ROOM: 你把签了字的纪要收进夹子。电梯门合上的时候，小方在那头冲你点了点头。 #id:end-warm #stage #end:deal
-> END

=== end_cold
BUYER: 行。剩下的你们自己弄清楚，弄不清楚别来找我。 #id:end-cold-r
ROOM: 价是谈下来了。走到楼下你才想起来，刚才说定的那几条，谁的本子上都不全。 #id:end-cold #stage #end:deal
-> END

=== end_brisk
BUYER: 走吧。说定的别变。 #id:end-brisk-r
ROOM: 该说的说得差不多了，只是散得有点凉。 #id:end-brisk #stage #end:deal
-> END

=== end_drinks
BUYER: 酒免了。要庆祝，十层封顶那天庆祝。 #id:end-drinks-r #buyer.defensive
ROOM: 握手比刚才短了一点。价是定了，你拎着包下了楼。 #id:end-drinks #stage #end:deal
-> END

=== answer_leaves
{ draw(2) == 0:
    BUYER: 不谈了。回去想清楚，你们到底想不想做。 #id:a-leaves-0
- else:
    BUYER: 到点了。我见下一家。 #id:a-leaves-1
}
ROOM: 三份报价被拢到一起，你们那份压到了最下面。 #id:end-leaves #stage #end:no-deal
-> END

=== end_drag
ROOM: 没谈拢，也没谈崩。谈定的几条写了半页纸，两边各拍了一张照。 #id:end-drag #stage #end:no-deal
-> END

=== end_stop
ROOM: 你收起报价单，道了谢，自己按的电梯。 #id:end-stop #stage #end:no-deal
-> END

=== warning
~ warned = true
~ warned_at = decisions()
BUYER: 我的耐心就剩这口茶了。说有用的。 #id:warn #buyer.demand
-> table

=== broken_off
BUYER: 行了，就到这儿。 #id:broken
ROOM: 椅子往后一推，今天到此为止。 #id:end-broken #stage #end:no-deal
-> END

=== walked_away
#place:executive-office
ROOM: 你合上报价单，站起来，说了声谢谢。 #id:walked-room #stage
BUYER: 门带上。 #id:walked
ROOM: 门在身后关上。一亿二，还是一亿二。 #id:end-walked #stage #end:walked-away
-> END

=== time_up
#place:executive-office
ROOM: 有人敲门：四点了。 #id:time-room #stage
BUYER: 四点。没谈成就是没谈成。 #id:timeup
ROOM: 半小时用完了，桌上没有一个两边都认的数。 #id:end-time #stage #end:time-up
-> END
