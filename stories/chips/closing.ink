// Agreed is not yet written: say it, read it back, write it, date it, part well.
=== closing
~ agreed = true
ROOM: 四栏都填上了。窗外的老线停了，车间换班。 #id:close-room #stage
{ not tempted: -> tempt_late }
-> closing_open

=== closing_open
BUYER: 那咱们收个尾？您看还差什么。 #id:close-open #buyer.question
-> closing_talk

=== closing_talk
* [四样我从头说一遍，哪句不对您随时打断。 #id:c-summary #commit.summary #ask.summary]
    ~ sealed += 1
    BUYER: 都对，您说得比我还全。 #id:c-summary-r #buyer.signal
    -> closing_talk
* [纪要我现在手写，您一份我一份，当场签字。 #id:c-record #nego.record]
    ~ sealed += 1
    BUYER: 好，写在纸上我睡得着。 #id:c-record-r #buyer.signal
    -> closing_talk
* [价格和付款这两栏，我照着表念，您对一眼？ #id:c-price #nego.confirm #listen.confirm]
    ~ sealed += 1
    BUYER: %counter.price%，%counter.payment%，对的。 #id:c-price-r #buyer.signal
    -> closing_talk
* {sealed >= 1} [服务和到货这两栏也念一遍，日子写成几月几号，免得日后两说。 #id:c-service #nego.confirm #ask.closed]
    ~ sealed += 1
    BUYER: %counter.service%，%counter.delivery%，写上日子最好。 #id:c-service-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [明天下班前，盖章的确认函到您邮箱；您后天回我一句就行。 #id:c-written #commit.next-step #commit.ask]
    ~ sealed += 1
    BUYER: 好，我后天一定回您。 #id:c-written-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [下周三上午，我带安装队长来，跟老葛把进场一天一天排出来。您看九点行吗？ #id:c-next #commit.next-step #commit.hook]
    ~ sealed += 1
    BUYER: 九点好，老葛听了准高兴。 #id:c-next-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [今天您那几句实话帮了大忙，不然咱俩还在四样上各拉各的。 #id:c-thanks #express.feeling #listen.ack]
    ~ sealed += 1
    BUYER: 是您肯问，我才肯说呀。 #id:c-thanks-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [同行里谁要换线，您觉得我们干得还行，就替我提一句。不行您也直说。 #id:c-referral #commit.referral]
    BUYER: 好呀，隔壁做馄饨的也在看线，等装好了我领他来瞧瞧。 #id:c-referral-r #buyer.signal
    -> closing_talk
+ {sealed >= 5} [咱们都盯着十二月一号，那天我去超市买头一袋。 #id:c-part #rapport.common]
    -> end_warm
+ {sealed == 0} [太好了！那我先回去报喜，细节让底下人对。 #id:c-rush #request.vague]
    -> end_cold
* {sealed == 0} [都定了，那付款您顺手再给我提前三十天？ #id:c-nibble #amber.ambush-commit]
    BUYER: 这……不是刚说好的吗？ #id:c-nibble-r #buyer.objection
    -> closing_talk
* {sealed == 0} [跟您说句实在的，这条件您可占了大便宜了。 #id:c-steal #talk.irritator]
    BUYER: 啊？那我是不是……该再想想？ #id:c-steal-r #buyer.defensive
    -> closing_talk
* {sealed == 1} [两箱樱桃在我车上，一会儿给您搬办公室去。 #id:c-gift #amber.gift]
    BUYER: 别别，您拿回去，我们有规定的。 #id:c-gift-r #buyer.defensive
    -> closing_talk
* {sealed == 1} [（纪要里把保修改少了一年，没念，直接递过去。） #id:c-slip #red.false-claim]
    BUYER: 这儿……跟刚才说的不一样呀。 #id:c-slip-r #buyer.objection
    -> closing_talk
* {sealed == 2 || sealed == 3} [验收标准就先空着吧，写细了伤和气。 #id:c-blank #request.vague]
    BUYER: 空着……到时候付款不好算呀。 #id:c-blank-r #buyer.objection
    -> closing_talk
+ {sealed >= 1 && sealed <= 4} [那就这样吧，剩下的咱们回头电话里、微信里慢慢对，我还得赶下一家，先走一步。 #id:c-cold #request.vague]
    -> end_cold
+ {sealed >= 5} [总算完了，今晚我做东，不醉不归！ #id:c-drinks #amber.alcohol]
    -> end_drinks
