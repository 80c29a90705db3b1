// Stock moments any case may use: `-> stock_impatient ->`. The Chinese here is only the gist;
// what each buyer really says is in stories/personas/<persona>.yaml, by id.

// Patience running out: short, still civil.
=== stock_impatient
{ draw(8):
- 0:
    BUYER: 快一点。 #id:stock.impatient.1
- 1:
    BUYER: 说重点。 #id:stock.impatient.2
- 2:
    BUYER: 时间不多了。 #id:stock.impatient.3
- 3:
    BUYER: 问到要紧处没有？ #id:stock.impatient.4
- 4:
    BUYER: 别绕。 #id:stock.impatient.5
- 5:
    BUYER: 后面还有人等。 #id:stock.impatient.6
- 6:
    BUYER: 再给你几分钟。 #id:stock.impatient.7
- else:
    BUYER: 这一段可以了。 #id:stock.impatient.8
}
->->

// Asked something the trainee was already told.
=== stock_known
{ draw(8):
- 0:
    BUYER: 这个发给你了。 #id:stock.known.1
- 1:
    BUYER: 资料里有。 #id:stock.known.2
- 2:
    BUYER: 你那张表上写着。 #id:stock.known.3
- 3:
    BUYER: 这个还要问？ #id:stock.known.4
- 4:
    BUYER: 上次说过了。 #id:stock.known.5
- 5:
    BUYER: 你没看材料？ #id:stock.known.6
- 6:
    BUYER: 翻翻你手里那页。 #id:stock.known.7
- else:
    BUYER: 这个不用我再说吧。 #id:stock.known.8
}
->->

// Needs a moment before answering.
=== stock_thinking
{ draw(8):
- 0:
    BUYER: 让我想想。 #id:stock.thinking.1
- 1:
    BUYER: 等一下。 #id:stock.thinking.2
- 2:
    BUYER: 这个要算一算。 #id:stock.thinking.3
- 3:
    BUYER: 我想想怎么说。 #id:stock.thinking.4
- 4:
    BUYER: 先别急。 #id:stock.thinking.5
- 5:
    BUYER: 嗯，想一下。 #id:stock.thinking.6
- 6:
    BUYER: 你让我缓一缓。 #id:stock.thinking.7
- else:
    BUYER: 不好马上答。 #id:stock.thinking.8
}
->->

// Not convinced; wants a reason.
=== stock_doubt
{ draw(8):
- 0:
    BUYER: 是吗？ #id:stock.doubt.1
- 1:
    BUYER: 这话谁都会说。 #id:stock.doubt.2
- 2:
    BUYER: 有依据吗？ #id:stock.doubt.3
- 3:
    BUYER: 不一定吧。 #id:stock.doubt.4
- 4:
    BUYER: 我没那么有把握。 #id:stock.doubt.5
- 5:
    BUYER: 听着好，做起来呢？ #id:stock.doubt.6
- 6:
    BUYER: 别人也这么说过。 #id:stock.doubt.7
- else:
    BUYER: 先存疑。 #id:stock.doubt.8
}
->->

// That landed well.
=== stock_approval
{ draw(8):
- 0:
    BUYER: 可以。 #id:stock.approval.1
- 1:
    BUYER: 这个对。 #id:stock.approval.2
- 2:
    BUYER: 有道理。 #id:stock.approval.3
- 3:
    BUYER: 问得好。 #id:stock.approval.4
- 4:
    BUYER: 这样行。 #id:stock.approval.5
- 5:
    BUYER: 说到点上了。 #id:stock.approval.6
- 6:
    BUYER: 我同意。 #id:stock.approval.7
- else:
    BUYER: 就按这个来。 #id:stock.approval.8
}
->->

// Ending a meeting, no decision in it.
=== stock_closing
{ draw(8):
- 0:
    BUYER: 今天先到这儿。 #id:stock.closing.1
- 1:
    BUYER: 我还有事。 #id:stock.closing.2
- 2:
    BUYER: 就聊到这儿吧。 #id:stock.closing.3
- 3:
    BUYER: 回头再说。 #id:stock.closing.4
- 4:
    BUYER: 差不多了。 #id:stock.closing.5
- 5:
    BUYER: 后面还有个会。 #id:stock.closing.6
- 6:
    BUYER: 先这样。 #id:stock.closing.7
- else:
    BUYER: 不远送了。 #id:stock.closing.8
}
->->

// Receiving a visitor.
=== stock_greeting
{ draw(8):
- 0:
    BUYER: 来了，坐。 #id:stock.greeting.1
- 1:
    BUYER: 请坐。 #id:stock.greeting.2
- 2:
    BUYER: 进来吧。 #id:stock.greeting.3
- 3:
    BUYER: 路上还顺？ #id:stock.greeting.4
- 4:
    BUYER: 找个地方坐。 #id:stock.greeting.5
- 5:
    BUYER: 坐，说吧。 #id:stock.greeting.6
- 6:
    BUYER: 来得准时。 #id:stock.greeting.7
- else:
    BUYER: 你好，坐这边。 #id:stock.greeting.8
}
->->
