namespace LiveHub.Domain.Tests;

/// <summary>Rule BS2 of docs/RULES.md.</summary>
public sealed class ScreenTests
{
    [Fact]
    public void BS2_a_screen_is_let_in_by_the_digits_that_it_shows()
    {
        var spec = Spec.OpenBoard();
        Ask(spec, "hash-one", "1234");
        Ask(spec, "hash-two", "5678");
        Assert.Equal(new ScreensEntity(2, 0), Seen(spec));
        Assert.True(ScreenRules.Waits(spec.State, "hash-two"));
        Assert.False(spec.State.Aside.Grants.ContainsKey("hash-two"));

        Admit(spec, "5678").Happened<StageAdmitted>();
        Assert.Equal(new ScreensEntity(1, 1), Seen(spec));
        Assert.False(ScreenRules.Waits(spec.State, "hash-two"));
        Assert.False(spec.State.Aside.Grants.ContainsKey("hash-one"));
        Assert.Equal(Audience.Stage, Grants.Audience(spec.State, spec.State.Aside.Grants["hash-two"], AudienceKind.Stage, null));
        Assert.Null(Grants.Audience(spec.State, spec.State.Aside.Grants["hash-two"], AudienceKind.Control, null));
        Admit(spec, "5678").Happened<StageDigitsWrong>(); // They let in once.
    }

    [Fact]
    public void BS2_after_five_wrong_tries_those_that_wait_are_turned_away()
    {
        var spec = Spec.OpenBoard();
        Ask(spec, "hash-one", "1234");
        for (var at = 0; at < 4; at++)
        {
            Admit(spec, "0000").Happened<StageDigitsWrong>();
        }

        Assert.True(ScreenRules.Waits(spec.State, "hash-one"));
        Admit(spec, "0000").Happened<StageAskEnded>();
        Assert.False(ScreenRules.Waits(spec.State, "hash-one"));
        Admit(spec, "1234").Refused(RefusalCode.NoScreenAsks);
        Assert.Null(Seen(spec));

        Ask(spec, "hash-two", "1234");
        Admit(spec, "0000").Happened<StageDigitsWrong>(); // Five new tries.
        Admit(spec, "1234").Happened<StageAdmitted>();
    }

    [Fact]
    public void BS2_a_screen_waits_two_minutes_and_at_most_five_wait()
    {
        var spec = Spec.OpenBoard();
        for (var at = 0; at < 5; at++)
        {
            Ask(spec, $"hash-{at}", $"000{at}").Happened<StageAsked>();
        }

        Ask(spec, "hash-6", "0006").Refused(RefusalCode.TooManyScreens);
        spec.Now = Spec.Noon.AddSeconds(121);
        Admit(spec, "0001").Refused(RefusalCode.NoScreenAsks);
        while (ScreenRules.Due(spec.State) is { } due)
        {
            Assert.Equal(Spec.Noon.AddMinutes(2), due.At);
            spec.Ask(Who.System, due.Command).Happened<StageAskEnded>();
        }

        Assert.Empty(spec.State.Aside.StageAsks);
        Ask(spec, "hash-7", "0007").Happened<StageAsked>();
    }

    [Fact]
    public void BS2_the_facilitator_turns_away_those_that_ask_or_ends_all()
    {
        var spec = Spec.OpenBoard();
        Ask(spec, "hash-one", "1234");
        Admit(spec, "1234");
        Ask(spec, "hash-two", "5678");
        spec.By(Spec.Ann, new EndScreens()).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new EndScreens(Asking: true)).Happened<StageAskEnded>();
        Assert.Equal(new ScreensEntity(0, 1), Seen(spec));
        spec.ByFacilitator(new EndScreens(Asking: true)).Nothing();

        var shown = spec.State.Aside.Grants["hash-one"];
        spec.ByFacilitator(new EndScreens()).Happened<ScreensEnded>();
        Assert.Null(Grants.Audience(spec.State, shown, AudienceKind.Stage, null));
        Assert.False(spec.State.Aside.Grants.ContainsKey("hash-one"));
        Assert.Equal(Audience.Stage, Grants.Audience(spec.State, spec.State.Aside.Grants["hash-s"], AudienceKind.Stage, null));
        spec.ByFacilitator(new EndScreens()).Nothing();
    }

    private static Outcome<Event> Ask(Spec spec, string hash, string digits) => spec.Ask(Who.System, new AskForStage(hash, digits));

    private static Outcome<Event> Admit(Spec spec, string digits) => spec.Ask(Who.System, new AdmitStage(digits));

    private static object? Seen(Spec spec)
    {
        Assert.All([Audience.Participants, Audience.Stage], audience => Assert.Null(SessionViews.Entity(spec.State, audience, "screens")));
        return SessionViews.Entity(spec.State, Audience.Control, "screens");
    }
}
