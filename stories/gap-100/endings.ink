// How it ends.
=== end_warm
BUYER: 你来，我给你搬把椅子，咱俩就坐这儿听听。 #id:end-warm-r #buyer.signal
ROOM: 三份纪要，三支笔的签名。你下楼的时候，小岳正拿粉笔在柴油泵的壳子上画头一道杠。 #id:end-warm #stage #end:deal
-> END

=== end_cold
BUYER: 啊？这就走啦……那张纸，到底算谁的呀？ #id:end-cold-r
ROOM: 数是谈下来了。过桥的时候你摸了摸包，六行两列的那张纸留在了会议室。 #id:end-cold #stage #end:deal
-> END

=== end_drinks
BUYER: 今天可不行，晚上轮我看泵呢。改天，改天啊。 #id:end-drinks-r #buyer.defensive
ROOM: 送到楼梯口就停了步。条件是定了，你一个人往停车场走。 #id:end-drinks #stage #end:deal
-> END

=== answer_leaves
{ draw(2) == 0:
    BUYER: 算了算了，我聊累了，我跟那家再聊聊去。 #id:a-leaves-0
- else:
    BUYER: 今天没缘分，不怪你，也不怪我。就到这儿吧。 #id:a-leaves-1
}
ROOM: 沙经理把两张报价单分开，你们那张折好，还给了你。 #id:end-leaves #stage #end:no-deal
-> END

=== end_drag
ROOM: 六行里合上了几行，剩下的画了圈。三个人各拍了一张照。 #id:end-drag #stage #end:no-deal
-> END

=== end_stop
ROOM: 你把那张纸留在桌上，自己那列也没擦。到了楼下才发现，手里还攥着那支笔。 #id:end-stop #stage #end:no-deal
-> END

=== warning
~ warned = true
~ warned_at = decisions()
BUYER: 我屁股都坐扁了，咱们能不能挑一句有用的说？ #id:warn #buyer.demand
-> table

=== broken_off
BUYER: 不聊了不聊了，我下去看水位。 #id:broken
ROOM: 空椅子转了半圈才停下。沙经理顺手把灯关了。 #id:end-broken #stage #end:no-deal
-> END

=== walked_away
#place:meeting-room
ROOM: 你把报价单收进包里，起身，跟两个人都握了手。 #id:walked-room #stage #with:FINANCE
BUYER: 真走啊？……水还没喝一口呢！ #id:walked
ROOM: 院子那头，柴油泵还在突突地响。一百万，还是一百万。 #id:end-walked #stage #end:walked-away
-> END

=== time_up
#place:meeting-room
ROOM: 小岳探进半个身子：两点半了，会议室下一拨人到了。 #id:time-room #stage #with:FINANCE #with:ASSISTANT
BUYER: 哎呀，这就半点了？光顾着热闹了。 #id:timeup
ROOM: 那张六行两列的纸，有几格写了又划，到底没填满。 #id:end-time #stage #end:time-up
-> END
