// Criteria and their weights, who decides, the money, the date: asked once a want has been said.

=== terms
* {explicit_needs() >= 1 && CHOICE_COUNT() < 2} [真到选车那天，您手里看哪几条？ #id:crit-list #ask.criteria #ask.open]
    -> crit_told
* {crit_told && CHOICE_COUNT() < 2} [这六条要是一共一百分，您怎么分？ #id:crit-weights #ask.criteria #ask.priority #ask.open]
    -> crit_weighed
* {explicit_needs() >= 1 && CHOICE_COUNT() < 2} [这事往上走，除了您，还要谁点头？ #id:ask-decider #ask.decider #ask.open]
    BUYER: 五十万以上赵总定，财务黎总监会签。方案是我写，写得出理由，他们一般不改。 #id:ask-decider-told #buyer.fact
    -> hub
* {explicit_needs() >= 1 && decisions() >= 12 && CHOICE_COUNT() < 2} [要赶在旺季前用上，得倒着排。最晚哪天定，您给我个日子？ #id:ask-timeline #ask.timeline #ask.open #request.specific]
    BUYER: 十一月一号要能顶班，磨合三周，交期六十天。往回数是八月十二，我留几天，八月头一个礼拜。 #id:ask-timeline-told #buyer.signal
    -> hub
* {explicit_needs() >= 2 && decisions() >= 12 && CHOICE_COUNT() < 2} [这笔钱走哪个口子，今年批了多少？ #id:ask-budget #ask.budget #ask.open]
    { trust() < 45:
        BUYER: 口子有，数等方案出来再说。 #id:ask-budget-kept #buyer.defensive
    - else:
        BUYER: 设备更新，报了两百万，批了一百二。剩下八十万看效果，明年再议。 #id:ask-budget-told #buyer.fact
    }
    -> hub

// The same questions, asked the way one asks in a hurry.
=== hurried_terms
* {crit_told && not crit_weighed && CHOICE_COUNT() < 4} [同行一般都是出勤率占四成、价格占两成，咱们就照这个来？ #id:crit-impose #ask.lead #ask.criteria]
    BUYER: 同行是谁？他们的货跟我的一样？分我自己会打。 #id:crit-impose-reply #buyer.defensive
    -> hub
* {crit_told && CHOICE_COUNT() < 4} [参数表我替您拟，把锂电、摄像头写死，别家自然就进不来，您也省心。 #id:crit-tailor #red.criteria-tailor]
    BUYER: 写死了，审计问我为什么，我答什么？参数我写，“或相当于”四个字也会写。 #id:crit-tailor-reply #buyer.defensive
    -> hub
* {explicit_needs() >= 1 && decisions() >= 10 && told("ask.decider") == 0 && CHOICE_COUNT() < 4} [这事您能拍板吗？ #id:ask-decider-blunt #ask.closed #ask.decider #talk.irritator]
    BUYER: 能拍板的人不会坐在装卸口楼上。你问的是什么？ #id:ask-decider-blunt-reply #buyer.defensive
    -> hub

=== crit_told
BUYER: 六条：载重、配件、培训、质保、价格、付款。每一条我都要写得出怎么验。 #id:crit-list-told #buyer.fact
-> hub

// The weights are the buyer's: parts 30, load 25, price 20, warranty 10, training 10, payment 5.
=== crit_weighed
-> stock_thinking ->
BUYER: 配件三十，载重二十五。能不能动、动得了多少，这两条过半。 #id:crit-weights-told #buyer.fact
BUYER: 价格二十，质保十，培训十，付款五。一百，你加一遍。 #id:crit-weights-rest
-> hub
