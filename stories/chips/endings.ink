// How it ends.
=== end_warm
BUYER: 那天我也去。这盒饺子您带着。 #id:end-warm-r #buyer.signal
ROOM: 你带走的那张表，每一格都有两个人的笔迹。下楼的时候，二车间有人在地基的白线上撒水。 #id:end-warm #stage #end:deal
-> END

=== end_cold
BUYER: 哦……那剩下的，他们对得清楚吗？ #id:end-cold-r
ROOM: 条件是谈定了。走到停车场你才想起来，那张四栏的表还在会议室桌上。 #id:end-cold #stage #end:deal
-> END

=== end_drinks
BUYER: 酒就不喝了，家里还等着呢。 #id:end-drinks-r #buyer.defensive
ROOM: 握手轻了一点。条件是定了，你拎着包下了楼。 #id:end-drinks #stage #end:deal
-> END

=== answer_leaves
{ draw(2) == 0:
    BUYER: 对不住，差得实在远，我得跟那家再聊聊了。 #id:a-leaves-0
- else:
    BUYER: 今天恐怕就到这儿了……您别灰心。 #id:a-leaves-1
}
ROOM: 四栏的表被对折起来，夹进了另一家的文件夹。 #id:end-leaves #stage #end:no-deal
-> END

=== end_drag
ROOM: 没谈拢，也没谈崩。写下来的半页纸，两边各拍了一张。 #id:end-drag #stage #end:no-deal
-> END

=== end_stop
ROOM: 你道了谢，把笔帽盖上。盘子里还剩三个饺子。 #id:end-stop #stage #end:no-deal
-> END

=== warning
~ warned = true
~ warned_at = decisions()
BUYER: 我……可能快坐不住了，咱们捡要紧的说？ #id:warn #buyer.demand
-> table

=== broken_off
BUYER: 要不……今天先这样吧。 #id:broken
ROOM: 门开着，走廊里有人在等下一场。 #id:end-broken #stage #end:no-deal
-> END

=== walked_away
#place:meeting-room
ROOM: 你把表折好，放进包里，站起来道了谢。 #id:walked-room #stage
BUYER: 这就走啦？……那您慢走。 #id:walked
ROOM: 楼下老线还在咔嗒咔嗒地响。 #id:end-walked #stage #end:walked-away
-> END

=== time_up
#place:meeting-room
ROOM: 有人敲门：十点半了。 #id:time-room #stage
BUYER: 哎呀，时间到了，可惜没谈完。 #id:timeup
ROOM: 四栏的表，有的填了，有的还空着。 #id:end-time #stage #end:time-up
-> END
