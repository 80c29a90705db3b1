// Somebody likeable, at a bad moment, in ordinary words.
=== temptation
~ tempted = true
ROOM: 经理的手机响了，起身去走廊接。小邵端着热水进来，把门虚掩上。 #id:tempt-room #stage #without:BUYER #with:ASSISTANT
ASSISTANT: 您别光顾着谈，趁热吃。……我多句嘴啊，您那线得有人从厂里运过来吧？ #id:tempt-hello
-> haul

=== tempt_late
~ tempted = true
ROOM: 经理出去找打印纸。小邵进来收盘子，站住了。 #id:tempt-late-room #stage #without:BUYER #with:ASSISTANT
-> haul

=== haul
ASSISTANT: 我表哥跑物流，运费您按八万开，实收五万，有票的。后头验收、付款的单子都从我手里过，我替您盯着，一天都不耽误。 #id:tempt-haul #buyer.ambush
* [有票就好办，你把你表哥电话写给我。 #id:haul-take #red.bribe]
    ~ tainted = true
    ASSISTANT: 得嘞，一会儿写您本子上。 #id:haul-take-r #without:ASSISTANT
    -> tempted_back
* [这儿说不方便，你加我微信，回头再聊。 #id:haul-later #red.bribe]
    ~ tainted = true
    ASSISTANT: 懂，回头聊。 #id:haul-later-r #without:ASSISTANT
    -> tempted_back
* [这饺子真不错，你也吃一个？ #id:haul-deflect #rapport.smalltalk]
    ASSISTANT: 您吃您吃。……那运费的事，我就当您应了？ #id:haul-deflect-r
    -> haul_again
* [运费是多少就开多少。付款慢几天，我按合同催，不走这条道。 #id:haul-refuse #comply.refuse]
    ASSISTANT: ……行，当我没说，您别往外讲啊。 #id:haul-refuse-r #without:ASSISTANT
    -> tempted_back
* [运费照实开。这话我得报合规，你也自己跟经理讲一声，别等人问。 #id:haul-escalate #comply.refuse #comply.escalate]
    ASSISTANT: ……您这人。行，我自己去说。 #id:haul-escalate-r #without:ASSISTANT
    -> tempted_back
* [小邵，这事我不能办，也得跟我们公司说一声。你自己也别沾，不值当。 #id:haul-disclose #comply.refuse #comply.disclose]
    ASSISTANT: ……是我糊涂了，谢谢您啊。 #id:haul-disclose-r #without:ASSISTANT
    -> tempted_back

// A full mouth is no answer.
=== haul_again
* [（放下筷子。）没应。运费走多少开多少，一分不多。 #id:haul-no #comply.refuse]
    ASSISTANT: ……得，您当我没说。 #id:haul-no-r #without:ASSISTANT
    -> tempted_back
* [可别当我应了。你表哥要跑这趟，让他来报价，跟别家一块儿比。 #id:haul-bid #comply.refuse]
    ASSISTANT: 比啊？……那我回去问问他。 #id:haul-bid-r #without:ASSISTANT
    -> tempted_back
* [（笑笑，把那碟饺子往他那边推了推。）你看着办。 #id:haul-smile #red.bribe]
    ~ tainted = true
    ASSISTANT: 妥了，我心里有数。 #id:haul-smile-r #without:ASSISTANT
    -> tempted_back

=== tempted_back
{ agreed: -> closing_open }
{ tainted:
    BUYER: 小邵跟您说什么了？怎么都不吭声了……接着说吧。 #id:back-taint #buyer.question
- else:
    BUYER: 不好意思，车间的电话。咱们说到哪儿了？ #id:back-clean
}
-> table
