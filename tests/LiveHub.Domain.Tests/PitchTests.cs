namespace LiveHub.Domain.Tests;

/// <summary>Rules P1 to P6 of docs/RULES.md: pitches, one after the other.</summary>
public sealed class PitchTests
{
    [Fact]
    public void P1_pitches_stand_in_a_queue_that_the_facilitator_orders()
    {
        var (spec, key) = Queue();
        spec.ByFacilitator(new AddPitch(key, " ")).Refused(RefusalCode.TextEmpty);
        var (buddies, login) = (Order(spec, key)[0], Order(spec, key)[1]);
        spec.ByFacilitator(new MovePitch(login)).Happened<PitchMoved>();
        spec.ByFacilitator(new MovePitch(login)).Nothing();
        Assert.Equal([login, buddies], Order(spec, key));
        spec.ByFacilitator(new ChangePitch(buddies, "Buddies\nfor week 1", "Ann and Bob")).Happened<PitchChanged>();
        Assert.Equal(new PitchEntity(1, "Buddies for week 1", false, "Ann and Bob"), SessionViews.Entity(spec.State, Audience.Stage, $"pitch/{buddies}"));
        spec.ByFacilitator(new BeginPitch(buddies));
        spec.ByFacilitator(new RemovePitch(buddies)).Refused(RefusalCode.PitchHeld);
        spec.ByFacilitator(new RemovePitch(login)).Happened<PitchRemoved>();
        spec.ByFacilitator(new RemoveActivity(key)).Refused(RefusalCode.ActivityInUse);
    }

    [Fact]
    public void P1_a_queue_has_an_end_and_times_have_bounds()
    {
        var (spec, key) = Queue();
        for (var at = Order(spec, key).Count; at < Limits.Pitches; at++)
        {
            spec.ByFacilitator(new AddPitch(key, "Pitch " + at));
        }

        spec.ByFacilitator(new AddPitch(key, "One more")).Refused(RefusalCode.TooManyPitches);
        var plan = new PitchesPlan { Question = "Pitches" };
        spec.ByFacilitator(new AddActivity(plan with { Seconds = 59 })).Refused(RefusalCode.BadPitchTimes);
        spec.ByFacilitator(new AddActivity(plan with { FeedbackSeconds = 181 })).Refused(RefusalCode.BadPitchTimes);
    }

    [Fact]
    public void P1_who_pitches_lies_beside_the_log()
    {
        var (spec, key) = Queue();
        var added = Assert.IsType<Outcome<Event>.Accepted>(spec.ByFacilitator(new AddPitch(key, "Checklist", "Cleopatra")));
        Assert.DoesNotContain("Cleopatra", string.Join(' ', added.Events), StringComparison.Ordinal);
        Assert.Equal("Cleopatra", spec.State.Pitches[key].Pitches[Order(spec, key)[^1]].By);
        spec.ByFacilitator(new ChangePitch(Order(spec, key)[^1], "Checklist"));
        Assert.Null(spec.State.Pitches[key].Pitches[Order(spec, key)[^1]].By);
    }

    [Fact]
    public void P2_the_best_of_a_revealed_vote_become_the_queue_once()
    {
        var spec = Spec.OpenVote(ideas: 4);
        spec.By(Spec.Ann, new PlaceDot(spec.Ballot, spec.Ideas[2]));
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, spec.Ideas[2]));
        spec.By(Spec.Bob, new PlaceDot(spec.Ballot, spec.Ideas[0]));
        spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches" }));
        var key = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new FillPitches(key, spec.Ballot, 2)).Refused(RefusalCode.NothingToPitch);
        spec.ByFacilitator(new CloseVoting(spec.Ballot));
        spec.ByFacilitator(new RevealResults(spec.Ballot));
        spec.ByFacilitator(new FillPitches(key, spec.Ballot, 2)).Happened<PitchAdded>();
        Assert.Equal([spec.Ideas[2], spec.Ideas[0]], Order(spec, key).Select(pitch => spec.State.Pitches[key].Pitches[pitch].Idea));
        spec.ByFacilitator(new FillPitches(key, spec.Ballot, 2)).Nothing();
    }

    [Fact]
    public void P3_the_end_of_a_pitch_asks_for_feedback_and_its_end_closes_that()
    {
        var (spec, key) = Queue();
        var pitch = Order(spec, key)[0];
        spec.ByFacilitator(new BeginPitch(pitch)).Happened<PitchBegun>();
        Assert.Equal(150, spec.State.Plenary.Timer!.Seconds);
        spec.By(Spec.Ann, new GiveFeedback(pitch, "Clear")).Refused(RefusalCode.FeedbackClosed);
        TimeRunsOut(spec).Happened<FeedbackAsked>();
        Assert.Equal(45, spec.State.Plenary.Timer!.Seconds);
        spec.By(Spec.Ann, new GiveFeedback(pitch, "Clear")).Happened<FeedbackGiven>();
        TimeRunsOut(spec).Happened<PitchEnded>();
        spec.By(Spec.Bob, new GiveFeedback(pitch, "Clear")).Refused(RefusalCode.FeedbackClosed);
        var now = Now(spec);
        Assert.Equal((PitchPhase.Over, Order(spec, key)[1].Value), (now.Phase, now.Next));
        spec.ByFacilitator(new BeginPitch(new(now.Next!)));
        Assert.Null(Now(spec).Next);
    }

    [Fact]
    public void P3_the_facilitator_may_move_on_earlier_and_give_a_minute_more()
    {
        var (spec, key) = Queue();
        var pitch = Order(spec, key)[0];
        spec.ByFacilitator(new AskFeedback(pitch)).Refused(RefusalCode.PitchNotOn);
        spec.ByFacilitator(new BeginPitch(pitch));
        spec.ByFacilitator(new AddTime(60));
        Assert.Equal(210, spec.State.Plenary.Timer!.Seconds);
        spec.ByFacilitator(new EndFeedback(pitch)).Refused(RefusalCode.FeedbackClosed);
        spec.ByFacilitator(new AskFeedback(pitch)).Happened<FeedbackAsked>();
        spec.ByFacilitator(new AskFeedback(pitch)).Nothing();
        TimeRunsOut(spec).Happened<PitchEnded>();
        spec.ByFacilitator(new AddTime(60)).Happened<FeedbackAsked>();
        spec.ByFacilitator(new EndFeedback(pitch)).Happened<PitchEnded>();
        Assert.Null(spec.State.Plenary.Timer);
    }

    [Fact]
    public void P3_without_an_end_at_zero_the_facilitator_ends_each_pitch()
    {
        var (spec, key) = Queue(closes: false);
        spec.ByFacilitator(new BeginPitch(Order(spec, key)[0]));
        TimeRunsOut(spec).Happened<TimerEnded>();
        Assert.Equal(PitchPhase.Pitching, Now(spec).Phase);
    }

    [Fact]
    public void P3_what_was_asked_in_between_leads_back_into_the_pitch()
    {
        var (spec, key) = Queue();
        spec.ByFacilitator(new BeginPitch(Order(spec, key)[0]));
        spec.ByFacilitator(new AskNow(new BreakPlan { Question = "Air" }));
        Assert.Equal(PitchPhase.Over, spec.State.Pitches[key].Phase);
        spec.ByFacilitator(new ReturnFrom(spec.State.Plenary.Current!.Value)).Happened<PitchBegun>();
        Assert.Equal(PitchPhase.Pitching, Now(spec).Phase);
        Assert.IsType<Timer.Running>(spec.State.Plenary.Timer);
    }

    [Fact]
    public void P4_each_person_says_one_strength_and_one_question_and_may_change_them()
    {
        var (spec, pitch) = Asked();
        spec.By(Spec.Ann, new GiveFeedback(pitch)).Refused(RefusalCode.TextEmpty);
        spec.By(Spec.Ann, new GiveFeedback(pitch, new string('x', 281))).Refused(RefusalCode.TextTooLong);
        spec.By(Spec.Ann, new GiveFeedback(pitch, "Clear", " ")).Happened<FeedbackGiven>();
        spec.By(Spec.Ann, new GiveFeedback(pitch, "Clear", "Who helps?"));
        spec.By(Spec.Ann, new GiveFeedback(pitch, "Clear", "Who helps?")).Nothing();
        Assert.Equal(1, SessionViews.Entity(spec.State, Audience.Participants, $"feedbacks/{pitch}"));
        Assert.Equal(new FeedbackEntity("Clear", "Who helps?"), SessionViews.Entity(spec.State, Audience.Own(Spec.Ann), $"feedback/{pitch}"));
        spec.By(Spec.Ann, new GiveFeedback(pitch)).Happened<FeedbackTakenBack>();
        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, $"feedbacks/{pitch}"));
    }

    [Fact]
    public void P5_nobody_is_told_who_said_what_and_the_end_forgets_it()
    {
        var (spec, pitch) = Asked();
        var given = Assert.IsType<Outcome<Event>.Accepted>(spec.By(Spec.Ann, new GiveFeedback(pitch, "Clear")));
        Assert.DoesNotContain(Spec.Ann.Value, string.Join(' ', given.Events), StringComparison.Ordinal);
        Assert.Contains(SessionViews.Keys(spec.State, Audience.Control), name => name.StartsWith("said/", StringComparison.Ordinal));
        Assert.DoesNotContain(SessionViews.Keys(spec.State, Audience.Stage), name => name.StartsWith("said/", StringComparison.Ordinal));
        var ended = Assert.IsType<Outcome<Event>.Accepted>(spec.ByFacilitator(new EndSession()));
        Assert.Contains(SideRow.ForgetAll(Aside.FeedbackKind), ended.Sides);
        var kept = spec.State.Pitches.Values.Single().Pitches[pitch];
        Assert.Empty(kept.Given);
        Assert.Single(kept.Feedback);
    }

    [Fact]
    public void P6_one_may_join_from_the_moment_it_begins_until_people_move_on()
    {
        var (spec, key) = Queue();
        var pitch = Order(spec, key)[0];
        spec.By(Spec.Ann, new JoinPitch(pitch, true)).Refused(RefusalCode.PitchNotOn);
        spec.ByFacilitator(new BeginPitch(pitch));
        spec.By(Spec.Ann, new JoinPitch(pitch, true)).Happened<PitchJoined>();
        spec.By(Spec.Bob, new JoinPitch(pitch, true));
        spec.By(Spec.Bob, new JoinPitch(pitch, false));
        spec.ByFacilitator(new BeginPitch(Order(spec, key)[1]));
        spec.By(Spec.Cleo, new JoinPitch(pitch, true)).Happened<PitchJoined>();
        Assert.Equal(2, SessionViews.Entity(spec.State, Audience.Stage, $"joins/{pitch}"));
        spec.ByFacilitator(new Go(spec.Board));
        spec.By(Spec.Bob, new JoinPitch(pitch, true)).Refused(RefusalCode.PitchNotOn);
    }

    private static Outcome<Event> TimeRunsOut(Spec spec)
    {
        var due = TimerRules.Due(spec.State)!;
        spec.Now = due.At;
        return spec.Ask(Who.System, due.Command);
    }

    private static IReadOnlyList<PitchKey> Order(Spec spec, ActivityKey key) => spec.State.Pitches[key].Order;

    private static NowEntity.OnPitches Now(Spec spec) =>
        Assert.IsType<NowEntity.OnPitches>(SceneView.Now(spec.State, Scene.Of(spec.State, PlaceKey.Plenary)));

    /// <summary>A pitch of which feedback is asked.</summary>
    private static (Spec Spec, PitchKey Pitch) Asked()
    {
        var (spec, key) = Queue();
        var pitch = Order(spec, key)[0];
        spec.ByFacilitator(new BeginPitch(pitch));
        spec.ByFacilitator(new AskFeedback(pitch));
        return (spec, pitch);
    }

    /// <summary>Two pitches, and people there.</summary>
    private static (Spec Spec, ActivityKey Key) Queue(bool closes = true)
    {
        var spec = Spec.IdeaRound();
        spec.ByFacilitator(new AddActivity(new PitchesPlan { Question = "Pitches", ClosesAtZero = closes }));
        var key = spec.State.Agenda[^1].Key;
        spec.ByFacilitator(new Go(key));
        spec.ByFacilitator(new AddPitch(key, "Buddies"));
        spec.ByFacilitator(new AddPitch(key, "One login", "Cleo"));
        return (spec, key);
    }
}
