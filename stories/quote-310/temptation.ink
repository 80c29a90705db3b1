// Somebody likeable, at a bad moment, in ordinary words.
=== temptation
~ tempted = true
ROOM: 楼下蜂鸣器响了两声，主任起身到走廊打电话。小纪抱着记录本进来，裤腿上蹭着油。 #id:tempt-room #stage #without:BUYER #with:TECHNICIAN
TECHNICIAN: 夜班跟到现在，眼都花了。……您那台来了，验收单是我填，主任签。 #id:tempt-hello
-> paper

=== tempt_late
~ tempted = true
ROOM: 主任下楼看台架去了。小纪进来收杯子，没马上走。 #id:tempt-late-room #stage #without:BUYER #with:TECHNICIAN
-> paper

=== paper
TECHNICIAN: 说个实在的：四百小时验收太熬人，我给您填到头，跑个一百就够，尾款早半个月。您那边有淘汰的笔记本给我一台就行，我孩子上网课。 #id:tempt-paper #buyer.ambush
* [笔记本小事，我办公室就有一台，下回给你捎来。 #id:paper-take #red.bribe]
    ~ tainted = true
    TECHNICIAN: 哎，那谢谢您，孩子准高兴。 #id:paper-take-r #without:TECHNICIAN
    -> tempted_back
* [东西不用提，单子你看着填，能早点就早点。 #id:paper-form #red.false-claim]
    ~ tainted = true
    TECHNICIAN: 明白，跑到一百我给您信儿。 #id:paper-form-r #without:TECHNICIAN
    -> tempted_back
* [孩子几年级了？网课是够折腾大人的。 #id:paper-deflect #rapport.smalltalk]
    TECHNICIAN: 四年级，天天抢我手机……那就这么说？单子我到一百就填满。 #id:paper-deflect-r
    -> paper_again
* [四百就是四百，跑不满我们不收尾款。熬夜的事，安装队可以跟你倒班。 #id:paper-refuse #comply.refuse]
    TECHNICIAN: 能倒班？……那比笔记本强。当我没说啊。 #id:paper-refuse-r #without:TECHNICIAN
    -> tempted_back
* [四百小时一个不少。这话我回去得报合规，你自己跟主任讲一声，比我讲强。 #id:paper-escalate #comply.refuse #comply.escalate]
    TECHNICIAN: ……成，下了班我自己去说。 #id:paper-escalate-r #without:TECHNICIAN
    -> tempted_back
* [小纪，这个不行，我回去得照实跟公司讲一声。你也别再跟第二家提，要砸饭碗的。 #id:paper-disclose #comply.refuse #comply.disclose]
    TECHNICIAN: ……是，困糊涂了。谢谢您跟我说这个。 #id:paper-disclose-r #without:TECHNICIAN
    -> tempted_back

// Asking after the child was kind, and was no answer.
=== paper_again
* [别这么说。跑多少填多少，尾款该等就等。 #id:paper-no #comply.refuse]
    TECHNICIAN: ……行，您当我犯困说胡话。 #id:paper-no-r #without:TECHNICIAN
    -> tempted_back
* [不能填。夜里我派人替你看着，你回家陪孩子上课去。 #id:paper-nights #comply.refuse #express.feeling]
    TECHNICIAN: ……真派人啊？那我还填它干什么。 #id:paper-nights-r #without:TECHNICIAN
    -> tempted_back
* [你熬成这样，我也不好说什么。你看着填。 #id:paper-shrug #red.false-claim]
    ~ tainted = true
    TECHNICIAN: 得，您放心，笔在我手里。 #id:paper-shrug-r #without:TECHNICIAN
    -> tempted_back

=== tempted_back
{ agreed: -> closing_open }
{ tainted:
    BUYER: 你俩嘀咕什么呢，我一进门就没声了？……算了，说咱的。 #id:back-taint #buyer.question
- else:
    BUYER: 吓我一跳，以为停机了，是门没关好！咱说到哪儿啦？ #id:back-clean
}
-> table
