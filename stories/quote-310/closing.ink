// Agreed is not yet written: say it, read it back, write it, date it, part well.
=== closing
~ agreed = true
ROOM: 楼下的声音低下去，停了。换班的人推着工具车进去，杯子里的水平了。 #id:close-room #stage
{ not tempted: -> tempt_late }
-> closing_open

=== closing_open
BUYER: 好了好了，还有什么手续，你一样一样说，我一样一样点头。 #id:close-open #buyer.question
-> closing_talk

=== closing_talk
* [从第一栏到第四栏，我按顺序说一遍，有一个字不对您就拍桌子。 #id:c-summary #commit.summary #ask.summary]
    ~ sealed += 1
    BUYER: 没拍没拍，手都举着呢，全对。 #id:c-summary-r #buyer.signal
    -> closing_talk
* [纪要我写，就写在这张四栏的背面，一式两份，现在签。 #id:c-record #nego.record]
    ~ sealed += 1
    BUYER: 写这儿好，我复印一张，也贴墙上。 #id:c-record-r #buyer.signal
    -> closing_talk
* [价和预付我念数字，您盯着我写的字。 #id:c-price #nego.confirm #listen.confirm]
    ~ sealed += 1
    BUYER: %counter.price%，%counter.payment%。嗯，字还挺好看。 #id:c-price-r #buyer.signal
    -> closing_talk
* {sealed >= 1} [质保和交付也念：几趟标定、哪一周到，都写成日子，行吗？ #id:c-dates #nego.confirm #ask.closed]
    ~ sealed += 1
    BUYER: %counter.service%，%counter.delivery%，写日子写日子，我好改倒计时。 #id:c-dates-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [还有一样没跟您说：标定培训多加一天，写进合同，您的人自己也会校。 #id:c-comfort #price.concede]
    ~ sealed += 1
    BUYER: 多一天？哎呀，这个我最稀罕，比降两万都稀罕！ #id:c-comfort-r #buyer.signal
    -> closing_talk
* {sealed >= 2} [盖章的确认函周四寄到，您周五回我一个字就成。 #id:c-written #commit.next-step #commit.ask]
    ~ sealed += 1
    BUYER: 一个字？我给你回一串，带表情的。 #id:c-written-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [下周二上午十点，我带安装队长来量二号间，从交付那天往回一天一天排。您在吗？ #id:c-next #commit.next-step #commit.hook]
    ~ sealed += 1
    BUYER: 在在在，我把那几个小年轻都叫上，一块儿听。 #id:c-next-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [今天要不是您肯说真话，我还在那三百一上头跟您转圈呢。 #id:c-thanks #express.feeling #listen.ack]
    ~ sealed += 1
    BUYER: 你会问嘛，问得我藏都藏不住。 #id:c-thanks-r #buyer.signal
    -> closing_talk
* {sealed >= 3} [这圈子您都熟。台子转好了，您替我提一句；转不好，您也照实说。 #id:c-referral #commit.referral]
    BUYER: 包我身上！转得好我拍视频，转不好我也拍。 #id:c-referral-r #buyer.signal
    -> closing_talk
+ {sealed >= 5} [等它转起来那天，咱俩都站二号间门口看着。 #id:c-part #rapport.common]
    -> end_warm
+ {sealed == 0} [定了就行！细的让下头人对，我先回去报个喜。 #id:c-rush #request.vague]
    -> end_cold
* {sealed == 0} [价既然定了，那易损备件的差价，您顺手也给我认了吧？ #id:c-nibble #amber.ambush-commit]
    BUYER: 顺手？我手还没放下呢，你又伸一只来。 #id:c-nibble-r #buyer.objection
    -> closing_talk
* {sealed == 0} [这价您出去可别声张，别家知道了得排队堵我。 #id:c-steal #talk.irritator]
    BUYER: 堵你？……那我是不是还能再便宜点？ #id:c-steal-r #buyer.defensive
    -> closing_talk
* {sealed == 1 || sealed == 2} [车上有台新平板，给您放二号间看曲线用，没走账，您收着就是。 #id:c-gift #amber.gift]
    BUYER: 别别别，没走账的东西进不了我这门。 #id:c-gift-r #buyer.defensive
    -> closing_talk
* {sealed == 1 || sealed == 2} [（纪要上写成“十周发货”，没念，递过去请签字。） #id:c-slip #red.false-claim]
    BUYER: 发货？咱说的是交付！你看你，手滑也滑得太巧了。 #id:c-slip-r #buyer.objection
    -> closing_talk
* {sealed == 3 || sealed == 4} [验收怎么算先空着，真跑起来再商量，都是自己人。 #id:c-blank #request.vague]
    BUYER: 自己人才要写呢，上回那个环境箱就是没写。 #id:c-blank-r #buyer.objection
    -> closing_talk
+ {sealed >= 1 && sealed <= 4} [那大面上就这么着了，剩下的几条咱们微信里慢慢对，我还有一家要赶，先告辞了。 #id:c-cold #request.vague]
    -> end_cold
+ {sealed >= 5} [可算成了！晚上叫上你们领导，我安排，喝到位。 #id:c-drinks #amber.alcohol]
    -> end_drinks
