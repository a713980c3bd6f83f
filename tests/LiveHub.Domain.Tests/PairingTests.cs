namespace LiveHub.Domain.Tests;

/// <summary>Rules AC8 and AC9 of docs/RULES.md: a phone that leads by a QR code.</summary>
public sealed class PairingTests
{
    private static readonly Who Paired = Who.Facilitator with { Phone = 1 };

    [Fact]
    public void AC8_The_first_phone_that_shows_the_secret_leads_and_nobody_after_it()
    {
        var spec = Offered();
        spec.Ask(Who.System, new PairPhone("hash-offer", "hash-phone")).Happened<PhonePaired>();

        Assert.Equal(Paired, spec.State.Aside.Grants["hash-phone"]);
        Assert.Equal(Audience.Control, Grants.Audience(spec.State, Paired, AudienceKind.Control, null));
        spec.Ask(Paired, new Go(spec.Board)).Happened<ActivityStarted>();
        spec.Try(Who.System, new PairPhone("hash-offer", "hash-other")).Refused(RefusalCode.PairingOver);
    }

    [Fact]
    public void AC8_A_phone_whose_answer_was_lost_asks_again_and_leads()
    {
        var spec = Offered();
        spec.Ask(Who.System, new PairPhone("hash-offer", "hash-phone"));
        Assert.IsType<Outcome<Event>.Accepted>(spec.Try(Who.System, new PairPhone("hash-offer", "hash-phone")));
        Assert.Single(spec.State.Aside.Grants, grant => grant.Value.Phone > 0);
    }

    [Fact]
    public void AC8_The_secret_is_good_for_two_minutes_and_until_the_next()
    {
        var late = Offered();
        late.Now += Limits.PairingOffered + TimeSpan.FromMilliseconds(1);
        late.Try(Who.System, new PairPhone("hash-offer", "hash-phone")).Refused(RefusalCode.PairingOver);

        var again = Offered();
        again.Ask(Who.System, new OfferPairing("hash-next"));
        again.Try(Who.System, new PairPhone("hash-offer", "hash-phone")).Refused(RefusalCode.PairingOver);
        again.Ask(Who.System, new PairPhone("hash-next", "hash-phone")).Happened<PhonePaired>();
    }

    [Fact]
    public void AC9_Phones_can_be_taken_the_lead_and_the_laptop_stays()
    {
        var spec = Offered();
        spec.Ask(Who.System, new PairPhone("hash-offer", "hash-phone"));
        spec.Ask(Who.System, new OfferPairing("hash-open"));
        spec.ByFacilitator(new UnpairPhones()).Happened<PhonesUnpaired>();

        spec.Try(Paired, new Go(spec.Board)).Refused(RefusalCode.NotAllowed);
        Assert.Null(Grants.Audience(spec.State, Paired, AudienceKind.Control, null));
        spec.Try(Who.System, new PairPhone("hash-open", "hash-thief")).Refused(RefusalCode.PairingOver);
        spec.ByFacilitator(new UnpairPhones()).Nothing();
        spec.ByFacilitator(new Go(spec.Board)).Happened<ActivityStarted>();

        spec.Ask(Who.System, new OfferPairing("hash-again"));
        spec.Ask(Who.System, new PairPhone("hash-again", "hash-second"));
        spec.Ask(spec.State.Aside.Grants["hash-second"], new CloseBoard(spec.Board)).Happened<BoardClosed>();
    }

    [Fact]
    public void AC9_A_link_that_is_to_be_alone_ends_phones_too()
    {
        var spec = Offered();
        spec.Ask(Who.System, new PairPhone("hash-offer", "hash-phone"));
        spec.Ask(Who.System, new GiveLink("hash-new", Alone: true));
        spec.Try(Paired, new Go(spec.Board)).Refused(RefusalCode.NotAllowed);
        Assert.DoesNotContain("hash-phone", spec.State.Aside.Grants.Keys);
    }

    [Fact]
    public void AC9_What_was_stored_of_a_phone_gives_it_again()
    {
        var spec = Offered();
        var row = Aside.Grant("hash-phone", Paired with { Round = 2 });
        Assert.Equal(Paired with { Round = 2 }, Aside.Recall(spec.State, row).Aside.Grants["hash-phone"]);
    }

    [Fact]
    public void AC8_Only_the_server_offers_and_pairs() =>
        Assert.All([Who.Facilitator, new(Role.Stage), Who.Participant(Spec.Ann)], who =>
        {
            Offered().Try(who, new OfferPairing("hash-x")).Refused(RefusalCode.NotAllowed);
            Offered().Try(who, new PairPhone("hash-offer", "hash-x")).Refused(RefusalCode.NotAllowed);
        });

    private static Spec Offered()
    {
        var spec = Spec.IdeaRound();
        spec.Ask(Who.System, new OfferPairing("hash-offer")).Happened<PairingOffered>();
        return spec;
    }
}
