// How it ends.
=== end_warm
BUYER: 说好了啊！那天我穿红的，你别认错人。 #id:end-warm-r #buyer.signal
ROOM: 墙上那张三百一揭下来了，四个角的胶印还在。你下楼的时候，新一班的台架刚起转。 #id:end-warm #stage #end:deal
-> END

=== end_cold
BUYER: 哎，这就跑啦？剩下那几条谁跟我对呀…… #id:end-cold-r
ROOM: 数是定了。出了园区你才想起来，那张四栏的纸还压在杯子底下。 #id:end-cold #stage #end:deal
-> END

=== end_drinks
BUYER: 喝酒就免了，我晚上还得看曲线呢。 #id:end-drinks-r #buyer.defensive
ROOM: 送到楼梯口就停住了，没再往下送。条件是定了，笑淡了一点。 #id:end-drinks #stage #end:deal
-> END

=== answer_leaves
{ draw(2) == 0:
    BUYER: 哎，我是真想成，可咱俩这数，神仙来了也捏不到一块儿。 #id:a-leaves-0
- else:
    BUYER: 不聊了不聊了，再聊我把食堂都搭进去了。 #id:a-leaves-1
}
ROOM: 六张写满的纸被摞齐，拿夹子夹上，放到了窗台那一摞里。 #id:end-leaves #stage #end:no-deal
-> END

=== end_drag
ROOM: 没签，也没散。打了勾的两栏抄了两份，没打勾的那格留着白。 #id:end-drag #stage #end:no-deal
-> END

=== end_stop
ROOM: 你把四栏的纸折好，杯子放回托盘。楼下还在转。 #id:end-stop #stage #end:no-deal
-> END

=== warning
~ warned = true
~ warned_at = decisions()
BUYER: 哎，我屁股已经离凳子了啊，你拣最要紧的说。 #id:warn #buyer.demand
-> table

=== broken_off
BUYER: 今天就到这儿吧，再坐下去我该说难听的了。 #id:broken
ROOM: 椅子推回桌下。楼梯上的脚步声比台架还响。 #id:end-broken #stage #end:no-deal
-> END

=== walked_away
#place:meeting-room
ROOM: 你盖上笔帽，站起来，把椅子推了回去。 #id:walked-room #stage
BUYER: 哎？真走啊？你这人，气性比我还大。 #id:walked
ROOM: 门关上以后，玻璃还在轻轻地响。 #id:end-walked #stage #end:walked-away
-> END

=== time_up
#place:meeting-room
ROOM: 蜂鸣器在楼下响了三声：两点半，换班。 #id:time-room #stage
BUYER: 哎呀，到点了到点了，我得下去，今天就算白聊啦。 #id:timeup
ROOM: 四栏的纸，一半有字，一半没有。 #id:end-time #stage #end:time-up
-> END
