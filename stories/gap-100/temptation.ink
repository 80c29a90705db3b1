// Somebody likeable, at a bad moment, in ordinary words.
=== temptation
~ tempted = true
ROOM: 泵站那边警铃响了一声，副总和沙经理赶过去看水位。小岳裹着棉袄进来焐手，冲你笑笑。 #id:tempt-room #stage #without:BUYER #without:FINANCE #with:ASSISTANT
-> sheet

=== tempt_late
~ tempted = true
ROOM: 副总和沙经理下楼找公章。小岳裹着棉袄进来焐手，冲你笑笑。 #id:tempt-late-room #stage #without:BUYER #without:FINANCE #with:ASSISTANT
-> sheet

=== sheet
ASSISTANT: 昨晚加了三回柴油，困死我了。您这泵早来一天，我早睡一天。 #id:tempt-tired
ASSISTANT: ……沙经理那个蓝夹子没拿走，预算批到多少，头一页就写着。我给您念一个数？ #id:tempt-sheet #buyer.ambush
* [你念吧，就一个数，出了门我没听过。 #id:sheet-read #red.leak]
    ~ tainted = true
    ASSISTANT: 八百……脚步声！我下回跟您说。 #id:sheet-read-r #without:ASSISTANT
    -> tempted_back
* [别念出声。我说个数，高了你就咳一下。 #id:sheet-cough #red.leak]
    ~ tainted = true
    ASSISTANT: 咳……咳咳。这个我熟。 #id:sheet-cough-r #without:ASSISTANT
    -> tempted_back
* [三回啊？那你赶紧找个地方眯一会儿，这儿我看着。 #id:sheet-deflect #rapport.smalltalk]
    ASSISTANT: 嗐，习惯了。……那我翻开搁这儿，您自己瞅一眼，不算我念的。 #id:sheet-deflect-r
    -> sheet_open
* [夹子你合上，给沙经理送下去。早来一天这事，我在桌上替你争。 #id:sheet-refuse #comply.refuse]
    ASSISTANT: ……成，我送下去。您说话算话啊。 #id:sheet-refuse-r #without:ASSISTANT
    -> tempted_back
* [合上。有人要念、我没听，这事我得报我们合规。你自己先跟副总讲，比别人讲强。 #id:sheet-escalate #comply.refuse #comply.escalate]
    ASSISTANT: ……我去说，我自己去说。困得脑子都不转了。 #id:sheet-escalate-r #without:ASSISTANT
    -> tempted_back
* [我不听。夹子落在这儿，一会儿我会跟沙经理说一声，不提你。你也别碰它。 #id:sheet-disclose #comply.refuse #comply.disclose]
    ASSISTANT: 哦……我就是困糊涂了。那我下去了。 #id:sheet-disclose-r #without:ASSISTANT
    -> tempted_back

// Kindness did not say no: the folder lies open.
=== sheet_open
* [（伸手把夹子合上。）你困糊涂了。这个我不看，你也别翻。 #id:sheet-shut #comply.refuse]
    ASSISTANT: ……行，我给他送下去。 #id:sheet-shut-r #without:ASSISTANT
    -> tempted_back
* [合上吧小岳。我要是看了，往后沙经理跟我说的话，哪句我还好意思信？ #id:sheet-honest #comply.refuse #express.feeling]
    ASSISTANT: ……您这么一说，是我不地道了。 #id:sheet-honest-r #without:ASSISTANT
    -> tempted_back
* [（起身倒水，路过的时候往那一页上溜了一眼。） #id:sheet-peep #red.leak]
    ~ tainted = true
    ROOM: 八百……后面两位让夹子的搭扣压住了。楼梯上有脚步声。 #id:sheet-peep-r #stage #without:ASSISTANT
    -> tempted_back

=== tempted_back
{ agreed: -> closing_open }
{ tainted:
    BUYER: 小岳怎么见我就跑呀？你俩聊什么了？……来，接着说。 #id:back-taint #buyer.question #with:FINANCE
- else:
    BUYER: 虚惊一场，一只野鸭子蹲在浮球上。来，说到哪行了？ #id:back-clean #with:FINANCE
}
-> table
