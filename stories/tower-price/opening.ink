// Courtesy, then the demand every seller of buildings knows: your last price, now.
=== opening
#drill:last-price
~ words_from = draw(6)
ROOM: 澜庭置业十二楼，总监办公室。桌上三份报价，你们那份压在最上面，第一页折了角。 #id:open-room #stage
BUYER: 坐。水自己倒。我四点还有个会。 #id:open-hello
* [一亿二这个价，我们是拿出了十足诚意的。 #id:open-sincere #talk.irritator]
    BUYER: 诚意看数字。你这数字，我没看出来。 #id:open-sincere-r #buyer.objection
    -> press
* [我想先对范围，再听您的意见，最后谈价。半小时，您看这个顺序行吗？ #id:open-agenda #open.purpose #open.agenda]
    BUYER: 行，按你的。价格别给我拖到最后五分钟。 #id:open-agenda-r #buyer.signal
    -> press
* [刚从一标段门口过，外架拆了，立面真精神。 #id:open-smalltalk #open.greet #rapport.smalltalk]
    BUYER: 立面好看有什么用，里头晚了四个月。 #id:open-smalltalk-r #buyer.fact
    -> press
* [上个月质量月会，您讲的“样板先行”，我们两个项目部照着改了交底表。 #id:open-praise #rapport.praise-specific]
    BUYER: 会上就讲了十分钟。改了就好，别光改表。 #id:open-praise-r
    -> press
* [澜庭是行业标杆，能跟您这样有魄力的领导面对面谈，是我们全公司的荣幸。 #id:open-flatter #rapport.praise-generic #amber.flattery]
    BUYER: 别来这套。你们哪家进门不是这两句。 #id:open-flatter-r #buyer.defensive
    -> press
* [合同文本带来了。价一对上，今天能签吗？ #id:open-contract #commit.ask #ask.closed]
    BUYER: 想签？好。价到位，我现在就叫人打印。 #id:open-contract-r #buyer.demand
    -> press

=== press
BUYER: 三家报价都在这儿，你们最高。别挤牙膏。最后价，现在给我。 #id:press-last #buyer.demand
* [行，我不跟您兜圈子。公司给我的底是一亿一，再低我就回不去了。 #id:press-floor #price.floor-spoken]
    BUYER: 一亿一。好，就从一亿一往下谈。 #id:press-floor-r #buyer.demand
    -> demand
* [您心里总有个数。您先说，我好知道差在哪儿。 #id:press-ask #nego.ask-expectation #price.ask-offer #ask.open]
    -> demand
* [三家里我们最高，您要的是一个拿上去不用解释的数。是这个意思吧？ #id:press-confirm #listen.paraphrase #listen.confirm]
    BUYER: 对。集团招采会没人听故事，只看数。 #id:press-confirm-r #buyer.fact
    -> demand
* [现在张口就来的最后价，您拿着也不踏实。范围对完，我给您一个站得住的。 #id:press-smile #price.reject-smile #price.reason]
    BUYER: 少来。站得住的数，现在说也站得住。 #id:press-smile-r #buyer.demand
    -> demand
* [真动不了。老板出国前交代了，一分钱都不许让。 #id:press-boss #price.hold #amber.fake-boss]
    BUYER: 一分不让？那派你来干什么。换个能说话的来。 #id:press-boss-r #buyer.objection
    -> demand
* [最高不等于贵。您翻翻那两家的清单，看谁漏了项。 #id:press-argue #talk.argue]
    BUYER: 漏没漏项，我的成本部会看，用不着你教。 #id:press-argue-r #buyer.objection
    -> demand
* [钢材下个月要涨三成，圈里都知道了。您今天不定，这个价就没了。 #id:press-alarm #amber.false-alarm]
    BUYER: 三成？谁说的，叫他来跟我签期货。 #id:press-alarm-r #buyer.objection
    -> demand

=== demand
BUYER: 另一家，一亿零五百万，盖了章的。你跟，今天签；不跟，四点我见他们。 #id:demand-105 #buyer.demand
* [敢报这个价的，就没打算按图施工。 #id:flinch-argue #talk.argue]
    BUYER: 别人按不按图你别管。管你自己的价。 #id:flinch-argue-r #buyer.objection
    -> probe
* [一亿零五百万？……我得缓一下。这个数是怎么来的？ #id:flinch-basis #price.flinch #ask.open]
    BUYER: 怎么来的？盖章来的。……公区精装他们单列，没在这个数里。 #id:flinch-basis-r #buyer.fact
    -> probe
* [我记一下：一亿零五百万，含税，含公区精装。是这个口径吗？ #id:flinch-note #listen.note #listen.confirm]
    BUYER: 含税。精装单列。你记这么细干什么，查账？ #id:flinch-note-r #buyer.fact
    -> probe
* [另一家真要是同样的范围、同样的付款，您今天就不用见我了。说回这两栋楼吧。 #id:flinch-named #tactic.named]
    BUYER: 嘴还挺硬。那你说，凭什么比他贵一千五百万？ #id:flinch-named-r #buyer.question
    -> probe
* [这个数我可不敢接，光钢筋混凝土就占六成，哪儿也抠不出一千五百万。 #id:flinch-smile #price.reject-smile #price.reason]
    BUYER: 六成是料，剩下四成呢？全是你们的利？ #id:flinch-smile-r #buyer.question
    -> probe
* [您再添五百万，我现在就替公司点头。 #id:flinch-add #price.floor-spoken]
    BUYER: 加五百万就是一亿一。那你报一亿二，当我不识数？ #id:flinch-add-r #buyer.objection
    -> probe
* [我猜得到是哪家。他们城北那个工地出过人命，花钱压下来的，这样的您也敢用？ #id:flinch-gossip #red.disparage]
    BUYER: 有凭据吗？没有，这话出了门别再说。 #id:flinch-gossip-r #buyer.defensive
    -> probe
