// Agreed is not yet written: say it, read it back, write it, date it, add the small thing kept for the last, part well.
=== closing
~ agreed = true
ROOM: 六行都填满了。副总把窗子推开一条缝，柴油泵的声音一下子大了。 #id:close-room #stage
{ not tempted: -> tempt_late }
-> closing_open

=== closing_open
BUYER: 哎哟总算！还差哪样？我怕我一高兴给忘了。 #id:close-open #buyer.question #with:FINANCE
-> closing_talk

=== closing_talk
* [六条我口头过一遍，您二位听着，有一处不是那个意思就喊停。 #id:c-summary #commit.summary #ask.summary]
    ~ sealed += 1
    BUYER: 没有没有，全对，比我自己说的还像我说的。 #id:c-summary-r #buyer.signal
    -> closing_talk
* [纪要我当场写，一式三份，沙经理那份用正楷。 #id:c-record #nego.record]
    ~ sealed += 1
    BUYER: 哈哈哈，老沙那份你盖俩手印都行。 #id:c-record-r #buyer.signal
    -> closing_talk
* [钱这三行我念：价、预付、质保金。沙经理您盯着数。 #id:c-money #nego.confirm #listen.confirm]
    ~ sealed += 1
    BUYER: %counter.price%，%counter.prepay%，%counter.retention%，老沙点头了，我看见了！ #id:c-money-r #buyer.signal
    -> closing_talk
* {sealed >= 1} [活儿这三行也念：到货写明几月几号，驻场怎么派，旧泵归谁。 #id:c-work #nego.confirm #ask.closed]
    ~ sealed += 1
    BUYER: %counter.delivery%，%counter.support%，%counter.old-pumps%，日子给我写大一号！ #id:c-work-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [定了的就定了。我再添一样小的：通水那天我们多来一个师傅，教会小岳换密封。 #id:c-comfort #price.concede #express.feeling]
    ~ sealed += 1
    BUYER: 哎呀小岳得乐坏了！你这人，藏着好东西最后才拿出来。 #id:c-comfort-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [盖章的确认函，周五中午前送到沙经理桌上，您下周一回我一个字就行。 #id:c-written #commit.next-step #commit.ask]
    ~ sealed += 1
    BUYER: 一个字？“好”！我现在就能回你。 #id:c-written-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [下周三上午九点，我带排产的老邢来，跟您把到货前的节点一格一格排开。 #id:c-next #commit.next-step #commit.hook]
    ~ sealed += 1
    BUYER: 来来来，带他下去看看院子里那六位老爷子。 #id:c-next-r #buyer.signal
    -> closing_talk
* {sealed >= 3 && heard_rain} [今天全靠您肯说吸污车的事，不然咱们还在八百一上拔河。 #id:c-thanks #listen.ack #rapport.common]
    ~ sealed += 1
    BUYER: 谢我干嘛，谢那六辆吸污车。……其实说出来，我也轻快。 #id:c-thanks-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [别的园区要换泵，您觉得我们靠得住，就替我说一声。晚了一天，您也照实说。 #id:c-referral #commit.referral]
    BUYER: 上游那个园区的头儿跟我一块儿钓鱼，我带他来看！ #id:c-referral-r #buyer.signal
    -> closing_talk
+ {sealed >= 5} [通水那天我来这儿听听，盼着听不见柴油泵。 #id:c-part #rapport.common]
    -> end_warm
+ {sealed == 0} [太好了，纪要不急，我先给公司报个喜！ #id:c-rush #request.vague]
    -> end_cold
* {sealed == 0} [都谈成了，预付您顺手再给添一成呗，反正账上有。 #id:c-nibble #amber.ambush-commit]
    BUYER: 哎？墨都没干呢，你这就伸手了？ #id:c-nibble-r #buyer.objection
    -> closing_talk
* {sealed == 0} [说句掏心窝的，这六台给您，我们真是赔本赚吆喝。 #id:c-steal #talk.irritator]
    BUYER: 赔本？那你签它干嘛呀，做善事？ #id:c-steal-r #buyer.defensive
    -> closing_talk
* {sealed == 1 && cop_played} [沙经理抽烟，我后备厢有两条好的，一会儿搁他办公室。 #id:c-gift #amber.gift]
    BUYER: 可别！他戒烟三年了，刚才那是演的……哎呀你当没听见。 #id:c-gift-r #buyer.defensive
    -> closing_talk
* {sealed == 1} [（把“到货”写成“发货”，没出声，翻到签字那页递过去。） #id:c-slip #red.false-claim]
    BUYER: 等会儿，“发货”？我要的是到我院子里呀！ #id:c-slip-r #buyer.objection
    -> closing_talk
* {sealed == 2 || sealed == 3} [晚到怎么罚就别写了，伤感情，真晚了我给您赔不是。 #id:c-blank #request.vague]
    BUYER: 赔不是能把水抽走吗？写上写上。 #id:c-blank-r #buyer.objection
    -> closing_talk
+ {sealed >= 1 && sealed <= 4} [大面儿上都有了，细的回头微信里说，我得赶在堵车前过桥，先撤了啊。 #id:c-cold #request.vague]
    -> end_cold
+ {sealed >= 5} [天这么冷，找个馆子喝两盅暖暖身子，我做东，沙经理也来。 #id:c-drinks #amber.alcohol]
    -> end_drinks
