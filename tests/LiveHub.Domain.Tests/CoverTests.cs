namespace LiveHub.Domain.Tests;

/// <summary>Rules BS of docs/RULES.md.</summary>
public sealed class CoverTests
{
    [Fact]
    public void BS1_a_cover_lies_over_the_big_screen_until_it_is_taken_away_or_people_move_on()
    {
        var spec = Spec.OpenBoard();
        spec.By(Spec.Ann, new CoverStage(StageCover.Black)).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new CoverStage((StageCover)9)).Refused(RefusalCode.BadCommand);
        spec.ByFacilitator(new CoverStage()).Nothing();
        spec.ByFacilitator(new CoverStage(StageCover.Black)).Happened<StageCovered>();
        spec.ByFacilitator(new CoverStage(StageCover.Black)).Nothing();
        Sees(spec, StageCover.Black);
        spec.ByFacilitator(new CoverStage(StageCover.Join)).Happened<StageCovered>();
        Sees(spec, StageCover.Join);
        spec.ByFacilitator(new CoverStage()).Happened<StageCovered>();
        Sees(spec, null);

        spec.ByFacilitator(new CoverStage(StageCover.Black));
        spec.ByFacilitator(new Go(spec.Ballot));
        Sees(spec, null);
        spec.ByFacilitator(new CoverStage(StageCover.Join));
        spec.ByFacilitator(new TakeBackStep(spec.Ballot));
        Sees(spec, null);
        spec.ByFacilitator(new CoverStage(StageCover.Join));
        spec.ByFacilitator(new EndSession());
        Sees(spec, null);
    }

    [Fact]
    public void BS3_the_big_screen_is_silent_until_the_facilitator_wants_to_hear_it()
    {
        var spec = Spec.OpenBoard();
        Assert.Null(SessionViews.Entity(spec.State, Audience.Stage, "sound"));
        spec.By(Spec.Ann, new SetSound(true)).Refused(RefusalCode.NotAllowed);
        spec.By(Spec.Ann, new TestSound()).Refused(RefusalCode.NotAllowed);
        spec.ByFacilitator(new SetSound(false)).Nothing();
        spec.ByFacilitator(new TestSound()).Happened<SoundTested>();
        spec.ByFacilitator(new SetSound(true)).Happened<SoundSet>();
        spec.ByFacilitator(new Go(spec.Ballot));
        foreach (var audience in new[] { Audience.Stage, Audience.Control })
        {
            Assert.Equal(new StageSound(true, 1), SessionViews.Entity(spec.State, audience, "sound"));
        }

        Assert.Null(SessionViews.Entity(spec.State, Audience.Participants, "sound"));
        Assert.Null(SessionViews.Entity(spec.State, new(AudienceKind.Beside, PlaceKey.Plenary.Value), "sound"));
    }

    /// <summary>The hall and the facilitator; people on their phones and those who look from elsewhere are not told.</summary>
    private static void Sees(Spec spec, StageCover? cover)
    {
        Assert.All([Audience.Stage, Audience.Control], audience => Assert.Equal(cover, SessionViews.Entity(spec.State, audience, "cover")));
        Assert.All(
            [Audience.Participants, new(AudienceKind.Beside, PlaceKey.Plenary.Value), new(AudienceKind.Host, "1"), new(AudienceKind.Own, Spec.Ann.Value)],
            audience => Assert.Null(SessionViews.Entity(spec.State, audience, "cover")));
    }
}
