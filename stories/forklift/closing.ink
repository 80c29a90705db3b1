// Winding up: what was said, the buyer's own question back, a next step he can say yes to.

=== winding_up
{ patience() <= 0: -> thrown_out }
BUYER: 两点四十的会，我得走了。你还有要说的？ #id:wind-buyer #buyer.question
-> last_words

=== last_words
<- c_summary
* [您赶会，我就不念了。今晚写成一页发您，错的您划掉，行吗？ #id:sum-own #request.specific]
    BUYER: 发。错几处，我给你数着。 #id:sum-own-reply
    -> hook
* [您刚才亲口说的值这么多，那就算答应了啊，意向书我带着呢。 #id:sum-ambush #amber.ambush-commit]
    BUYER: 我说的是数，没说答应。 #id:sum-ambush-reply #buyer.defensive
    -> next_step
* [我来回四百公里，您好歹给个准话，我回去也好交差。 #id:sum-guilt #amber.guilt]
    BUYER: 你的里程，不在我的评分表里。 #id:sum-guilt-reply #buyer.defensive
    -> next_step
* [那先这样，我回去想想怎么给您配，回头联系。 #id:sum-vague #request.vague]
    -> leave_early
* [这盒茶您留着，后面的事还得您多关照。 #id:sum-gift #amber.gift]
    BUYER: 拿回去。收发室要登记，写你的名字还是写我的？ #id:sum-gift-reply #buyer.defensive
    -> next_step

// Two honest ways of summing up; each needs something to sum.
=== c_summary
* {explicit_needs() >= 1 && decisions() >= 12} [我照本子念一遍您要的，念错了您打断我。 #id:sum-notes #commit.summary #ask.summary]
    -> summed
* {need("waiting") >= 2 && explicit_needs() >= 2 && decisions() >= 14} [就两句：早高峰三十分钟以内；别的几样，照您说的数来验。对吗？ #id:sum-short #commit.summary #ask.closed]
    -> summed

=== summed
{ trust() >= 35:
    -> stock_approval ->
    BUYER: 没走样。少一条：数从今天这张表起算，不许换口径。 #id:sum-yes #buyer.signal
- else:
    BUYER: 字都对，轻重不对。回去再看看你的本子。 #id:sum-no #buyer.objection
}
-> hook

=== hook
{ patience() <= 0: -> thrown_out }
* [我一进门您就问，两班倒，电池撑不撑得住。没忘，下回拿您自己库里测的数来答。 #id:hook-battery #commit.hook]
    -> hooked
* [您头一句问的是电池。这句我欠着，还的时候带数来。 #id:hook-short #commit.hook]
    -> hooked
* [您认识的库里，还有谁早上也排这么长的队？等我在您这儿做出来，再去找他。 #id:hook-referral #commit.referral]
    BUYER: 有两家。等我这儿的数出来，我给你名字。 #id:hook-referral-reply #buyer.fact
    -> hook
* [电池那点小事，您把心放肚子里。 #id:hook-dismiss #listen.ignore]
    BUYER: 小事。那你两句话就能答，你没答。 #id:hook-dismiss-reply #buyer.defensive
    -> next_step
* [这个月定，月底前还能多送您一年质保，过了可就没了。 #id:hook-deadline #price.concede #amber.ambush-commit]
    BUYER: 过了月底，你们的车会变差？ #id:hook-deadline-reply #buyer.objection
    -> next_step

=== hooked
{ trust() >= 35:
    BUYER: 记得就好。零下五度那组也要，别挑暖和的日子测。 #id:hook-yes #buyer.signal
- else:
    BUYER: 带数来再说。 #id:hook-no #buyer.objection
}
-> next_step

=== next_step
{ patience() <= 0: -> thrown_out }
* [两条路您挑：我拉两台车来，九点到十一点跟班试；要么下礼拜去和渡的院子看半天。 #id:next-choice #commit.next-step #ask.choice]
    -> asked_for_test
* [下周二，两台车，就试高峰那一班。表您的人记，我一个数不碰。 #id:next-test #commit.next-step #present.demo]
    -> asked_for_test
* [不用急着试。先去和渡看看人家早上怎么装的，就半天，带上修车的师傅。 #id:next-visit #commit.next-step #request.specific]
    -> asked_for_visit
* [去和渡看车我来安排，看完在温泉那边住一晚，吃住算我的，清静，咱们好好聊。 #id:next-island #amber.island]
    BUYER: 看车四小时。剩下的二十小时，写在哪个科目里？ #id:next-island-reply #buyer.defensive
    -> boss
* [您给句痛快话：做，还是不做？ #id:next-hard #commit.ask #ask.closed #talk.irritator]
    BUYER: 痛快话要有痛快的依据。现在没有。 #id:next-hard-reply #buyer.objection
    -> boss
* [下个月三亚有个用户大会，我给您留两个名额，带上家里人，费用我们出。 #id:next-trip #red.bribe]
    BUYER: 这句话我当没听见。你也当没说过。 #id:next-trip-reply #buyer.defensive
    -> leave_refused
* [咱们留个电话，常联系，有需要您随时叫我。 #id:next-vague #request.vague]
    -> leave_early

=== asked_for_test
{ trust() >= 50 and explicit_needs() >= 2:
    BUYER: 试车。下周二九点，两台，表我出，我的人记。压不进三十分钟，就当你没来过。 #id:next-test-yes #buyer.signal
    ~ result = "advance"
    -> farewell
}
BUYER: 车进场要写申请，我现在没有写得出的理由。 #id:next-test-no #buyer.objection
-> boss

=== asked_for_visit
{ trust() >= 35 and explicit_needs() >= 1:
    BUYER: 半天可以。周四上午，老秦去，我也去。带计数器。 #id:next-visit-yes #buyer.signal
    { explicit_needs() >= 2:
        ~ result = "advance"
    - else:
        ~ result = "continuation"
    }
    -> farewell
}
BUYER: 看别人的院子，解决不了我的表。先放放。 #id:next-visit-no #buyer.objection
-> boss

// He cannot, or will not, say yes alone.
=== boss
{ boss_raised: -> boss_first }
~ boss_raised = true
BUYER: 再说，我一个人也定不了。赵总要问的，我得先答得上来。 #id:boss-raised #buyer.objection
-> boss_first

=== boss_first
{ patience() <= 0: -> thrown_out }
* [赵总头一个会问什么？ #id:boss-clarify #object.clarify #ask.open]
    BUYER: 问北边那家还签不签，问今年花的钱明年看不看得见。 #id:boss-clarify-told #buyer.fact
    -> boss_first
* [先不说赵总。您自己点头，还差哪一样？ #id:boss-confirm #object.confirm]
    BUYER: 差一组数。早高峰，我的库，我的人记。 #id:boss-confirm-reply #buyer.fact
    -> boss_first
* [一问就得答得上，不容易。您今天说的我写成一页，数和署名都是您的，您拿着去报。 #id:boss-answer-page #object.acknowledge #object.answer #commit.next-step]
    -> boss_page
* [您在这儿一句话的事，还用问上头？ #id:boss-flatter #amber.flattery #talk.irritator]
    BUYER: 你要真这么想，前面就白听了。 #id:boss-flatter-reply #buyer.defensive
    -> leave_refused
* [要不我直接约赵总，省得您夹在中间传话？ #id:boss-over #amber.play-politics]
    BUYER: 你约。约上了，就不用再来我这层楼了。 #id:boss-over-reply #buyer.defensive
    -> leave_refused
* [行，那我听您信儿。 #id:boss-vague #request.vague]
    -> leave_early
+ -> leave_early

=== boss_page
{ trust() >= 40 and explicit_needs() >= 2:
    BUYER: 一页，附原始记录的编号。周五下班前给我，我周一带上去。 #id:boss-page-yes #buyer.signal
    ~ result = "advance"
    -> farewell
}
{ trust() >= 25:
    BUYER: 写来看看。写得准，我们再约。 #id:boss-page-maybe #buyer.signal
    ~ result = "continuation"
    -> farewell
}
BUYER: 不用了，我自己会写。 #id:boss-page-no #buyer.objection
-> leave_refused

=== leave_early
{ trust() >= 40 and explicit_needs() >= 1:
    BUYER: 方案发我邮箱。先说好，没有数的页我直接翻过去。 #id:leave-open
    ~ result = "continuation"
- else:
    BUYER: 嗯。有需要再说。 #id:leave-cold
    ~ result = "no-sale"
}
-> farewell

=== leave_refused
-> stock_closing ->
~ result = "no-sale"
-> farewell

// Every way out passes here, so that nobody leaves without having met the deputy alone.
=== farewell
{ not tempted: -> door -> }
#place:warehouse-office
{ result == "advance":
    ROOM: 楼下二号口正合上一辆车的后厢门。你在本子上把约好的日子描粗，底下写：电池，零下。 #id:end-advance #stage #without:HE #end:advance
    -> END
}
{ result == "continuation":
    ROOM: 门在身后轻轻合上。话没说死，日子也没定，本子上还空着半页。 #id:end-continuation #stage #without:HE #end:continuation
    -> END
}
{ result == "thrown-out":
    ROOM: 从楼梯下到院子，用了不到一分钟。倒车声照旧，一阵一阵。 #id:end-thrown-out #stage #without:HE #end:thrown-out
    -> END
}
ROOM: 走到停车场才发现，水一口没喝。楼上那块白板，你一个数也没抄下来。 #id:end-no-sale #stage #without:HE #end:no-sale
-> END
