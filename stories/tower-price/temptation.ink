// Somebody likeable, at a bad moment, in ordinary words.
=== temptation
~ tempted = true
ROOM: 总监的手机响了，起身出去接。小方进来续水，顺手把门带上。 #id:tempt-room #stage #without:BUYER #with:ASSISTANT
ASSISTANT: 停车票我给您盖好了，出门不用交钱。……说句不该我说的，照这么谈，到四点也就这样。 #id:tempt-hello
{ draw(2) == 0: -> fee }
-> rival

=== fee
ASSISTANT: 我们好几家合作单位，都请外头一位朋友做价格顾问，三十来万，正规票。顾问一到位，这边就不卡了。 #id:tempt-fee #buyer.ambush
-> fee_moment

=== fee_late
~ tempted = true
ROOM: 总监起身去窗边回电话。小方过来收杯子。 #id:tempt-late-room #stage #without:BUYER #with:ASSISTANT
ASSISTANT: 合同我去打。后头还有财务、成本两个章，别的单位都是请位价格顾问，三十来万，章就下得快。 #id:tempt-late #buyer.ambush
-> fee_moment

=== fee_moment
* [走服务费应该能报。你把他电话给我。 #id:fee-take #red.bribe]
    ~ tainted = true
    ASSISTANT: 行，一会儿推给您。放心，大家都这么办。 #id:fee-take-r #without:ASSISTANT
    -> tempted_back
* [这儿人来人往的，晚上微信上细说。 #id:fee-later #red.bribe]
    ~ tainted = true
    ASSISTANT: 懂，晚上说。 #id:fee-later-r #without:ASSISTANT
    -> tempted_back
* [我这人记性差，刚才光听见停车票了。谢谢啊。 #id:fee-deflect #rapport.smalltalk]
    ASSISTANT: 哈……那我把他名片压您本子底下，您想起来了再说。 #id:fee-deflect-r
    -> fee_card
* [不行。价高价低我在桌上认，这种钱我们不出。 #id:fee-refuse #comply.refuse]
    ASSISTANT: ……您别多心，我也就是随口一说。 #id:fee-refuse-r #without:ASSISTANT
    -> tempted_back
* [这话我得报给我们合规。也劝你自己跟审计说一声，先开口的人占理。 #id:fee-escalate #comply.refuse #comply.escalate]
    ASSISTANT: ……有那么严重吗。……我、我想想。 #id:fee-escalate-r #without:ASSISTANT
    -> tempted_back
* [谢谢你替我着急。这事不能办，回去我还得跟公司报备一声，不是冲你来的。 #id:fee-disclose #comply.refuse #comply.disclose]
    ASSISTANT: 哎，是我多嘴了……您该报就报吧。 #id:fee-disclose-r #without:ASSISTANT
    -> tempted_back

// Not heard is not refused: the card lies there.
=== fee_card
* [名片你拿回去。不是我记性差，这钱我们不出。 #id:fee-card-back #comply.refuse]
    ASSISTANT: ……行，我收着。您别往心里去。 #id:fee-card-back-r #without:ASSISTANT
    -> tempted_back
* [拿走吧，往后也别替人递这个。真查起来，名字写的是你的。 #id:fee-card-warn #comply.refuse #express.feeling]
    ASSISTANT: ……我还真没想过这个。谢谢您。 #id:fee-card-warn-r #without:ASSISTANT
    -> tempted_back
* [压着吧，用得着我再找你。 #id:fee-card-keep #red.bribe]
    ~ tainted = true
    ASSISTANT: 得嘞，就说是小方介绍的。 #id:fee-card-keep-r #without:ASSISTANT
    -> tempted_back

=== rival
ASSISTANT: 这份是那家的报价单，领导让我拿去碎掉。我接杯水，两分钟，您自便。 #id:tempt-rival #buyer.ambush
* [（看一眼门口，翻开第一页。） #id:rival-look #red.leak]
    ~ tainted = true
    ROOM: 一亿零五百万，公区精装另列，六百八十万。走廊里有脚步声，你把纸合上。 #id:rival-look-r #stage #without:ASSISTANT
    -> tempted_back
* [我不看，你就给我透一句：加上精装，他们过没过一亿一？ #id:rival-hint #red.leak]
    ~ tainted = true
    ASSISTANT: ……过了。我什么都没说啊。 #id:rival-hint-r #without:ASSISTANT
    -> tempted_back
* [你忙你的，我回几条消息。 #id:rival-deflect #rapport.smalltalk]
    ROOM: 你低头看手机。报价单就在手边，走廊里一个人也没有。 #id:rival-deflect-r #stage #without:ASSISTANT
    -> rival_paper
* [拿走吧。别人家的数我看了，这张桌子我就坐不住了。 #id:rival-refuse #comply.refuse]
    ASSISTANT: 行，我拿走。您这样的，少见。 #id:rival-refuse-r #without:ASSISTANT
    -> tempted_back
* [纸你现在就拿走。我回去照实报公司：桌上放过，没看。 #id:rival-escalate #comply.refuse #comply.escalate]
    ASSISTANT: 至于吗……行行，我碎了去。 #id:rival-escalate-r #without:ASSISTANT
    -> tempted_back
* [数我不看。墙上能贴的你倒可以告诉我：招采会周几开？ #id:rival-process #comply.refuse #ask.process]
    ASSISTANT: 周三上午。这个还真贴在墙上呢。 #id:rival-process-r #buyer.fact #without:ASSISTANT
    -> tempted_back

// Looking away is no answer: the papers lie there until somebody takes them.
=== rival_paper
* [（把纸扣过去，送到门口还给小方。）这个你落下了，我没看。 #id:rival-return #comply.refuse]
    ASSISTANT: 哟，您还给我送出来了……行，我这就碎了去。 #id:rival-return-r #without:ASSISTANT
    -> tempted_back
* [（追到开水间门口。）这几页你自己盯着碎，放我那儿，咱俩都说不清。 #id:rival-word #comply.refuse #rapport.common]
    ASSISTANT: ……也是。我这就去。 #id:rival-word-r #without:ASSISTANT
    -> tempted_back
* [（拿手机压住一半，只瞄了一眼总价。） #id:rival-glance #red.leak]
    ~ tainted = true
    ROOM: 一亿零五百万。底下那行被手机挡住了。 #id:rival-glance-r #stage #without:ASSISTANT
    -> tempted_back
* [（给小方发微信。）你落了一份在桌上，我没翻，你来收一下。 #id:rival-wait #comply.refuse]
    ROOM: 两分钟后，小方进来把纸收走了，看了你一眼。 #id:rival-wait-r #stage #without:ASSISTANT
    -> tempted_back

=== tempted_back
{ agreed: -> closing_open }
ROOM: 门开了，总监握着手机回来坐下。 #id:back-room #stage #with:BUYER
{ tainted:
    BUYER: 小方跟你嘀咕什么？……说数。 #id:back-taint #buyer.question
- else:
    BUYER: 接着来。刚才说到哪儿了？ #id:back-clean
}
-> table
