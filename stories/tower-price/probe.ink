// Probing before bargaining: what is behind the price on the other side of the table.
=== probe
{ probes >= 6: -> probe_enough }
* {probes == 0} [我们有自己的铝模厂、BIM 中心、智慧工地平台，去年光省级奖就拿了三个。 #id:probe-dump #present.feature]
    ~ probes += 1
    BUYER: 厂子、平台、奖状，跟我这个价有什么关系？ #id:probe-dump-r #buyer.objection
    -> probe
* [价格、工期、付款，只能保一样的话，您保哪样？ #id:probe-priority #ask.priority #ask.choice]
    { trust() < 25: -> priority_shut }
    -> priority_told
* [一标段那四个月，到底是怎么晚的？ #id:probe-late #ask.open #ask.causal]
    ~ probes += 1
    ~ heard_late = true
    BUYER: 总包拿我的钱填别处的坑，工资发不出。工人堵门三回，年三十我在门岗吃的饺子。 #id:probe-late-r #buyer.fact
    -> late_moment
* {probes <= 1} [这个标段总共多少平方来着？ #id:probe-area #ask.closed #known]
    ~ probes += 1
    BUYER: 四万八。你自己报价单第一页写着。 #id:probe-area-r
    -> probe
* {probes <= 1} [您肯定也不想再碰上一家干到一半停工的吧？ #id:probe-lead #ask.lead]
    ~ probes += 1
    BUYER: 废话。有话直说。 #id:probe-lead-r #buyer.defensive
    -> probe
* {probes >= 1} [这个价谁点头算数？您签，还是要上集团的会？ #id:probe-decider #ask.decider #ask.choice]
    ~ probes += 1
    ~ heard_level = true
    BUYER: 一亿一千五往上，集团招采会；往下，我签。 #id:probe-decider-r #buyer.fact
    -> probe
* {probes >= 2} [集团批的目标成本，您给我划个范围？ #id:probe-budget #ask.budget #ask.open]
    ~ probes += 1
    BUYER: 不能。换你坐这儿，你说？ #id:probe-budget-r #buyer.defensive
    -> probe
* {probes >= 2} [除了总价，您还拿什么比这三家？ #id:probe-criteria #ask.criteria #ask.open]
    ~ probes += 1
    BUYER: 价四成，工期三成，变更记录三成。价不对，后两样不看。 #id:probe-criteria-r #buyer.fact
    -> probe
* {probes >= 4} [另一家什么来头？您透一点，我心里好有个数。 #id:probe-rival #ask.competitor #ask.lead]
    ~ probes += 1
    BUYER: 你想知道？自己问他们去。 #id:probe-rival-r #buyer.defensive
    -> probe
* {probes >= 2} [今天不急。晚上江边订了桌，边喝边聊，价格饭桌上好说。 #id:probe-dinner #amber.alcohol]
    ~ probes += 1
    BUYER: 吃饭不谈价，谈价不吃饭。 #id:probe-dinner-r #buyer.defensive
    -> probe
* {heard_date && heard_late && heard_level} [我归一下：十月一号不能动，工资不能断，一亿一千五往上要上会。没漏吧？ #id:probe-sum #ask.summary #listen.confirm]
    ~ probes += 1
    BUYER: 没漏。看来你带耳朵来了。 #id:probe-sum-r #buyer.signal
    -> probe
+ {probes == 0} [别的先放放，咱们直接谈数字吧。 #id:probe-go #price.quote]
    -> to_table
+ {probes >= 1} [那一轮一轮来。谈定一条我记一条，最后您过目。 #id:probe-record #nego.record #open.agenda]
    -> recorded

=== priority_shut
~ probes += 1
BUYER: 都要保。你先说你能保哪样。 #id:probe-priority-shut #buyer.defensive
-> probe

=== priority_told
~ probes += 1
~ heard_date = true
BUYER: 工期。十月一号开盘，结构到不了十层，拿不到预售证。晚一个月，利息一百八十万。 #id:probe-priority-told #buyer.fact
* [工期您放一百个心，交给我们绝对没问题。 #id:date-vague #talk.irritator]
    BUYER: 上一家也是这么说的，一个字不差。 #id:date-vague-r #buyer.objection
    -> probe
* [铝模五天一层，比七天一层，十层早二十天。照您的利息算，一百二十万。 #id:date-roi #present.roi]
    BUYER: 一百二十万。五天一层，敢不敢写进合同？ #id:date-roi-r #buyer.signal
    -> probe
* [三个工地五天一层的施工日志，带监理签字，您留一份慢慢看。 #id:date-proof #present.proof]
    BUYER: 放这儿，我让老吴核。核对上了，算你一分。 #id:date-proof-r #buyer.signal
    -> probe
* [所以日子是死的，别的都还能商量。 #id:date-para #listen.paraphrase]
    BUYER: 日子死的。你倒会听。 #id:date-para-r #buyer.signal
    -> probe
* [日志您留着，成不成都归您。就一件：成本部核完，让他们直接给我打个电话，行吗？ #id:date-give #present.proof #request.specific]
    BUYER: 行。老吴核，我让他今晚就打。 #id:date-give-r #buyer.signal
    -> probe
* [晚了可不光是利息。业主退房、上热搜、集团问责，您这个位子都不好说。 #id:date-fear #amber.interrogate #red.fabricate-pain]
    BUYER: 你吓唬谁？我的位子不用你操心。 #id:date-fear-r #buyer.defensive
    -> probe

=== late_moment
* [当初选他们，是不是就图便宜？ #id:late-blame #ask.lead #talk.argue]
    BUYER: 选是我选的。你想说我眼瞎？ #id:late-blame-r #buyer.defensive
    -> probe
* [大年三十守着门岗，那阵子您是两头受气。 #id:late-ack #listen.ack #object.acknowledge]
    BUYER: 两头受气。行了，过去的事。你们的工资怎么发？ #id:late-ack-r #buyer.question
    -> probe
* [我们工资走专户，按月打到人。去年半路接手的城东那两栋，换队伍没停过一天工。 #id:late-case #present.case]
    BUYER: 专户，按月，到人。写进去，我给你加分。 #id:late-case-r #buyer.signal
    -> probe
* [我老家楼下有个工地也停过，我爸天天趴窗台上数塔吊动没动。 #id:late-own #rapport.disclose]
    BUYER: 塔吊动了没有？……行了，说正事。 #id:late-own-r
    -> probe
* [三回堵门，最后是谁垫的钱？ #id:late-dig #ask.open]
    BUYER: 我们垫的，六百二十万，到今天没追回来。 #id:late-dig-r #buyer.fact
    -> probe
* [我们绝对不是那种公司，这个我拿人格跟您担保。 #id:late-swear #talk.irritator]
    BUYER: 人格发不了工资。 #id:late-swear-r #buyer.objection
    -> probe

=== probe_enough
BUYER: 问够了。说数。 #id:probe-enough #buyer.demand
-> to_table

=== recorded
~ recording = true
BUYER: 你记。写错一个字，我划掉重来。 #id:record-r #buyer.signal
{ talks > 0: -> table }
-> to_table

=== to_table
ROOM: 你把报价单转过去，推到桌子中间，数字朝着对面。 #id:table-room #stage
-> table
