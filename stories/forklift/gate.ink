// The park has one gate. Nothing a forklift does will widen it.

=== g_told
BUYER: 不顺。园区就一个门，八点半开始堵，最多压到三十几辆。跟管委会提过，他们说在研究。 #id:gate-p-told #buyer.need-implied #need:gate
-> g_moment

=== g_moment
{ patience() <= 0: -> thrown_out }
* [大门我们帮不上，说能帮是骗您。门里头，装卸口这一段，才是叉车的事。 #id:gate-honest #comply.disclose #need:gate]
    BUYER: 头一个这么说的。前面两家都说能解决。 #id:gate-honest-reply
    -> hub
* [您说车等得久，那里头堵在门外的算没算？ #id:gate-split #ask.closed #spin:S #need:waiting]
    BUYER: 不算。我的表从叫号算起，门外的不归我，也不归你。 #id:gate-split-told #buyer.fact #need:waiting
    -> hub
* [门口一堵，客户那边您怎么交代？ #id:gate-i #ask.open #spin:I #need:gate]
    BUYER: 交代不了，照实说。你们卖叉车的，问这个有用？ #id:gate-i-reply #buyer.question #need:gate
    -> hub
* [装得快了，门口自然就不堵，这个包在我身上。 #id:gate-claim #red.false-claim #need:gate]
    BUYER: 八点半堵门，我九点才开始装。你的因果是倒的。 #id:gate-claim-reply #buyer.defensive #need:gate
    -> hub
* [管委会我有熟人，回头一块儿吃个饭，让他们再开个门。 #id:gate-friend #amber.play-politics #need:gate]
    BUYER: 不用。走公函。 #id:gate-friend-reply #buyer.defensive #need:gate
    -> hub
* [要是大门也通了，您一年能多走多少车？ #id:gate-n #ask.open #spin:N #need:gate]
    BUYER: 这题我没法算，你也没法答。 #id:gate-n-reply #buyer.question #need:gate
    -> hub
