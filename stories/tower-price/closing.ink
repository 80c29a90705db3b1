// Agreed in principle is not yet agreed: say it, read it back, write it, date it, part well.
=== closing
~ agreed = true
ROOM: 总监把另外两份报价翻过去，扣在桌上。 #id:close-room #stage
{ not tempted: -> fee_late }
-> closing_open

=== closing_open
BUYER: 还有什么，一次说完。 #id:close-open #buyer.question
-> closing_talk

=== closing_talk
* [我从头念一遍，价、范围、付款、工期，哪句不对您打断我。 #id:c-summary #commit.summary #ask.summary]
    ~ sealed += 1
    BUYER: 没错。念得比我快。 #id:c-summary-r #buyer.signal
    -> closing_talk
* [纪要我现在就写，您留一份，我带一份。 #id:c-record #nego.record]
    ~ sealed += 1
    BUYER: 写。我看一眼就签字。 #id:c-record-r #buyer.signal
    -> closing_talk
* [总价和范围：含税，含公区精装，就按刚才说定的数。对吗？ #id:c-price #nego.confirm #listen.confirm]
    ~ sealed += 1
    BUYER: 对。%counter%，含税，含精装，一分不加。 #id:c-price-r #buyer.signal
    -> closing_talk
* {sealed >= 1} [付款这条我照刚才说的念，有一个字出入您就说。 #id:c-pay #nego.confirm]
    ~ sealed += 1
    BUYER: 照说的写。别给我加字。 #id:c-pay-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [工期：九月二十五之前结构到十层，晚一天罚六万。这样写行吗？ #id:c-date #nego.confirm #ask.closed]
    ~ sealed += 1
    BUYER: 九月二十五，十层。写粗点。 #id:c-date-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [再给您添一样：交房前多做一次联合验房，人我们出，写进合同。 #id:c-comfort #price.concede]
    ~ sealed += 1
    BUYER: 多一次验房。行，这个我上去有得说。 #id:c-comfort-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [周四下班前，盖章的确认函到您手上；您周五回我一句。 #id:c-written #commit.next-step #commit.ask]
    ~ sealed += 1
    BUYER: 周四。周五我回。 #id:c-written-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [往后哪家找总包，您要是觉得我们靠得住，替我递一句；干得不好，您也照实说。 #id:c-referral #commit.referral]
    BUYER: 十层封了顶再说。到时候不用你求。 #id:c-referral-r #buyer.signal
    -> closing_talk
* {sealed >= 4} [下周二上午，两边法务和项目经理坐一次，把节点表敲死。您几点方便？ #id:c-next #commit.next-step #commit.hook]
    ~ sealed += 1
    BUYER: 周二九点。别迟到。 #id:c-next-r #buyer.signal
    -> closing_talk
+ {sealed >= 6 && not heard_date} [跟您谈这一场，长见识。楼起来了，头一个请您上去看。 #id:c-part-plain #rapport.common]
    -> end_warm
+ {sealed >= 6 && heard_date} [跟您谈这一场，累是累，心里有底。咱们都盯着十月一号，工地上见。 #id:c-part #rapport.common]
    -> end_warm
+ {sealed == 0} [太好了！那我先回去报喜，细节让底下人对。 #id:c-rush #request.vague]
    -> end_cold
* {sealed == 0} [价是定了，那验收后的付款，您顺手再给我往前提一提？ #id:c-nibble #amber.ambush-commit]
    BUYER: 价刚定，回头就咬我一口？不动。 #id:c-nibble-r #buyer.objection
    -> closing_talk
* {sealed == 0} [说句实话，这价您真是捡着了。 #id:c-steal #talk.irritator]
    BUYER: 捡着了？那我再压压？ #id:c-steal-r #buyer.defensive
    -> closing_talk
* {sealed == 1} [辛苦您了。车里有两盒今年的春茶，一会儿让小方给您拿上来，一点心意。 #id:c-gift #amber.gift]
    BUYER: 拿回去。公司有规定，别给我找事。 #id:c-gift-r #buyer.defensive
    -> closing_talk
* {sealed == 1} [（纪要里添上“变更单价由我方核定”，没念，直接推过去。） #id:c-slip #red.false-claim]
    BUYER: 这句谁加的？没谈过。你当我不看字？ #id:c-slip-r #buyer.objection
    -> closing_talk
* {sealed == 3} [字面上的事让两边法务去吵，咱们就不费这个神了。 #id:c-lawyers #request.vague]
    BUYER: 法务吵完，谁跟我交代？就在这儿写清楚。 #id:c-lawyers-r #buyer.objection
    -> closing_talk
* {sealed == 4} [变更怎么算就先别写了吧，写细了伤和气，真碰上了再商量。 #id:c-variations #request.vague]
    BUYER: 不写？我吃过四百一十万的亏，就这条非写不可。 #id:c-variations-r #buyer.objection
    -> closing_talk
+ {sealed == 2 || sealed == 3} [那就这样，我先走了，回头联系。 #id:c-cold #request.vague]
    -> end_cold
+ {sealed >= 5} [行，都差不多了，我赶下一场。 #id:c-brisk #request.vague]
    -> end_brisk
+ {sealed >= 6} [总算谈下来了，晚上我做东，好好喝两杯！ #id:c-drinks #amber.alcohol]
    -> end_drinks
