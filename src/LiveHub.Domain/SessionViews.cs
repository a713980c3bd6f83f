namespace LiveHub.Domain;

/// <summary>
/// A session's views, entity by entity; each slice's *View file says in English who may see its entities.
/// Names of entities: "session", "now", "timer", "recap", "wall/K", "agenda/K", "idea/K", "tally/K", "onPaper", "fair", "opinion", "thresholds", "weighed/K", "score/K", "choice/N", "workshop/N", "word/W", "backs/K", "helps/K", "wordings/K",
/// "answered/K", "thanks/K", "pitch/K", "feedbacks/K", "joins/K", "shown", "said", of rooms "room/N", "here", "slot", "person/N", "sent/K", counts, for control "shared", "leading", "screens", "suggest", "day", "undo", "table/N",
/// "spread", for stage and control "wifi", "cover", and in own parts "me", "table", "room", "done", "mine/K", "page/K",
/// "built/K", "sign/K", "dots/K", "weight/K", "hand", "card/K", "answer", "place", "backed/K", "helping/K", "note/N", "pledge", "thanked/K", "feedback/K", "joining/K"; for control also "said/K/K"; of choices at tables "pile/N", "goes/K", "asks/K", and in own
/// parts "pile", "pile/K", "asked/K"; of moderation "paused",
/// for control "moderation", "wordList/L", "ask/N", "held/K"; of projects "project/K", for control and in own parts "canvas/K/F",
/// "origin/K", for control "teamSizes", in own parts "team", "offered/K";
/// of reviews "review/K", "reviewed", "reviewSpread", in own parts "reviewAnswer"; of sponsors "proposal/K", "promise/K",
/// "appreciation/K", "sponsor/N", in own parts "appreciated/K"; of scans "scanResult", for control "scanAway", in own parts "scanAnswered"; of learning "reading", "section", "picks/N", "taps", in own parts "pick", "tap".
/// </summary>
public static class SessionViews
{
    public static readonly Views<Session, Event> Views = new(Keys, Entity, SessionTouches.Of, Grants.Audience, RoomView.Known);

    public static IEnumerable<string> Keys(Session session, Audience audience)
    {
        if (!VenueView.Admits(session, audience.Kind) || !ModerationView.Admits(session, audience))
        {
            return [];
        }

        var (scene, seen) = Seen(session, audience);
        return audience.Kind == AudienceKind.Sponsor
            ? SponsorView.Keys(session, scene)
            : audience.Kind == AudienceKind.Own
            ? [.. OwnKeys(session, scene, new(audience.Key)), .. RoomView.Keys(session, audience)]
            : ["session", "now", "timer", "shown", "cover", "screens", "sound", "said", "wifi", .. RoomView.Keys(session, audience), .. CountView.Names, .. AgendaView.Keys(session, audience),
                .. BoardView.Keys(scene, seen), .. BallotView.Keys(scene, seen), .. PaperView.Keys(scene), .. MatrixView.Keys(scene), .. ChoiceView.Keys(scene), .. RatingView.Keys(scene, seen), .. PollView.Keys(scene, seen),
                .. CheckInView.Keys(scene), .. QuestionView.Keys(scene, seen), .. SignUpView.Keys(scene), .. RecapView.Keys(scene), .. WallView.Keys(session, scene, audience),
                .. SupportView.Keys(scene, seen), .. GroupView.Keys(scene, seen), .. ThanksView.Keys(session, scene, audience),
                .. ReviewView.Keys(session, scene, seen), .. ScanView.Keys(scene), .. SponsorView.Keys(session, scene, audience),
                .. PitchView.Keys(scene, seen), .. TeamView.Keys(session, scene, audience), .. TableView.Keys(session, audience), .. SelectionView.Keys(scene, seen),
                .. ModerationView.Keys(session, audience),
                .. ReadingView.Keys(scene), .. CardView.Keys(scene), .. TapView.Keys(scene)];
    }

    public static object? Entity(Session session, Audience audience, string name)
    {
        if (!session.Exists || !VenueView.Admits(session, audience.Kind) || !ModerationView.Admits(session, audience))
        {
            return null;
        }

        var (scene, seen) = Seen(session, audience);
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var key = slash < 0 ? "" : name[(slash + 1)..];
        return (slash < 0 ? name : name[..slash]) switch
        {
            var kind when !SponsorView.Admits(audience, kind) => null,
            "session" => new SessionEntity(
                session.Title, session.Code, session.Language, session.Ended, session.Rehearsal ? true : null,
                session.Venue == Venue.Room ? null : session.Venue, session.Aside.Passphrase is null ? null : true),
            "now" => SceneView.Now(session, scene),
            "timer" => TimerView.Timer(session, audience),
            "said" => slash < 0 ? RoomView.Said(session, audience) : PitchView.Said(scene, seen, key),
            "room" => slash < 0 ? RoomView.Own(session, audience) : RoomView.Room(session, audience, key),
            "here" => RoomView.Here(session, audience),
            "slot" => RoomView.Slot(session, audience),
            "person" => RoomView.Person(session, audience, key),
            "sent" => RoomView.Sent(session, audience, new(key)),
            "shown" => PhotoView.Shown(session, session.PlaceOf(audience), audience),
            "cover" => CoverView.Cover(session, audience),
            "screens" => ScreenView.Screens(session, audience),
            "sound" => SoundView.Sound(session, audience),
            "recap" => RecapView.Recap(session, scene, audience),
            "wall" => WallView.Card(session, scene, audience, key),
            "agenda" => AgendaView.Step(session, audience, new(key)),
            "shared" => AgendaView.Shared(session, audience),
            PairingRules.Entity => PairingRules.Leading(session, audience),
            "suggest" => AgendaView.Suggestion(session, audience),
            "day" => AgendaView.Day(session, audience),
            "undo" => AgendaView.Undo(session, audience),
            "idea" when scene.Selection is not null => SelectionView.Idea(session, scene, seen, new(key)),
            "idea" => BoardView.Idea(session, scene, seen, new(key)),
            "tally" => BallotView.Tally(scene, seen, new(key)),
            "score" => RatingView.Score(scene, seen, new(key)),
            "card" => RatingView.Card(session, scene, audience, new(key)),
            "hand" => RatingView.Hand(scene, audience),
            "pile" => SelectionView.Pile(session, scene, seen, key),
            "goes" => SelectionView.Goes(scene, seen, new(key)),
            "asks" => SelectionView.Asks(scene, seen, new(key)),
            "asked" => SelectionView.Asked(session, scene, audience, new(key)),
            "onPaper" => PaperView.OnPaper(scene, seen),
            "fair" => ChoiceView.Fair(scene, audience),
            "opinion" => ChoiceView.Opinion(session, scene, audience),
            "thresholds" => MatrixView.Thresholds(scene, seen),
            "weighed" => MatrixView.Weighed(scene, seen, new(key)),
            "weight" => MatrixView.Weight(scene, audience, new(key)),
            "choice" => PollView.Choice(scene, seen, key),
            "word" => CheckInView.Word(scene, audience, key),
            "workshop" => SignUpView.Workshop(scene, audience, key),
            "place" => SignUpView.Place(scene, audience),
            "backs" => QuestionView.Backs(scene, seen, new(key)),
            "answered" => QuestionView.Answered(scene, seen, new(key)),
            "helps" => SupportView.Helps(scene, seen, new(key)),
            "helping" => SupportView.Helping(scene, seen, new(key)),
            "wordings" => GroupView.Wordings(session, scene, seen, new(key)),
            "table" => TableView.Table(session, audience, key),
            "paused" => ModerationView.Paused(session, audience),
            "moderation" => ModerationView.Moderated(session, audience),
            "wordList" => ModerationView.List(session, audience, key),
            "ask" => ModerationView.Ask(session, audience, key),
            "held" => ModerationView.Held(session, audience, new(key)),
            "wifi" => VenueView.Wifi(session, audience),
            "spread" => TableView.Spread(session, audience),
            "pitch" => PitchView.Pitch(session, scene, seen, new(key)),
            "project" => TeamView.Project(session, scene, audience, new(key)),
            "team" => TeamView.Own(session, scene, audience),
            "offered" => TeamView.Offered(session, scene, audience, new(key)),
            "canvas" => TeamView.Text(session, scene, audience, key),
            "origin" => TeamView.Origin(session, scene, audience, new(key)),
            "teamSizes" => TeamView.Sizes(session, audience),
            "feedbacks" => PitchView.Feedbacks(scene, seen, new(key)),
            "joins" => PitchView.Joins(scene, seen, new(key)),
            "feedback" => PitchView.Feedback(scene, seen, new(key)),
            "joining" => PitchView.Joining(scene, seen, new(key)),
            "review" => ReviewView.Line(session, scene, seen, new(key)),
            "reviewed" => ReviewView.Reviewed(session, scene, seen),
            "reviewSpread" => ReviewView.Spread(scene, seen),
            "reviewAnswer" => ReviewView.Answer(scene, audience),
            "scanResult" => ScanView.Result(session, scene, seen),
            "scanAway" => ScanView.Away(scene, seen),
            "scanAnswered" => ScanView.Answered(scene, audience),
            "proposal" => SponsorView.Proposal(session, scene, audience, new(key)),
            "promise" => SponsorView.Promise(session, scene, audience, new(key)),
            "appreciation" => SponsorView.Appreciation(session, scene, audience, new(key)),
            "appreciated" => SponsorView.Appreciated(session, audience, new(key)),
            "sponsor" => SponsorView.Sponsor(session, audience, key),
            "me" => OwnView.Me(session, new(audience.Key)),
            "done" => BoardView.Done(scene, seen),
            "mine" => BoardView.Mine(session, scene, audience, new(key)),
            "built" => BuildView.Built(session, scene, audience, new(key)),
            "sign" => SignView.Sign(session, scene, audience, new(key)),
            "page" => BoardView.Page(session, scene, audience, new(key)),
            "dots" => BallotView.Dots(session, scene, audience, new(key)),
            "answer" => PollView.Answer(scene, audience),
            "reading" => ReadingView.Reading(session, audience),
            "section" => ReadingView.Section(scene, audience),
            "picks" => CardView.Picks(session, scene, audience, key),
            "pick" => CardView.Pick(session, scene, audience),
            "taps" => TapView.Taps(session, scene, audience),
            "tap" => TapView.Mine(session, scene, audience),
            "backed" => QuestionView.Backed(scene, audience, new(key)),
            "note" => NoteView.Note(session, scene, audience, key),
            PledgeRules.Entity => PledgeRules.View(session, audience),
            "thanks" => ThanksView.Thanks(session, scene, audience, new(key)),
            "thanked" => ThanksView.Thanked(session, scene, audience, new(key)),
            _ when CountView.Names.Contains(name) => CountView.Count(session, scene, seen, name),
            _ => null,
        };
    }

    /// <summary>What goes on where an audience looks, and as whom it sees that: a host sees its room as a facilitator sees
    /// the plenary, and the plenary as the hall does.</summary>
    private static (Scene Scene, Audience Seen) Seen(Session session, Audience audience)
    {
        var place = session.PlaceOf(audience);
        var kind = audience.Kind != AudienceKind.Host ? audience.Kind
            : place == PlaceKey.Plenary ? AudienceKind.Stage : AudienceKind.Control;
        return (Scene.Of(session, place), audience with { Kind = kind });
    }

    private static IEnumerable<string> OwnKeys(Session session, Scene scene, SeatId seat) =>
        ["me", "table", .. BoardView.OwnKeys(session, scene, seat), .. BallotView.OwnKeys(scene, seat), .. MatrixView.OwnKeys(scene, seat), .. RatingView.OwnKeys(scene, seat), .. PollView.OwnKeys(scene), .. SignUpView.OwnKeys(scene),
            .. QuestionView.OwnKeys(scene, seat), .. NoteView.OwnKeys(session, scene, seat), PledgeRules.Entity, .. ThanksView.OwnKeys(session, scene, seat),
            .. SupportView.OwnKeys(scene, seat), .. GroupView.OwnKeys(scene, seat), .. PitchView.OwnKeys(scene), .. ReviewView.OwnKeys(scene), .. ScanView.OwnKeys(scene), .. SponsorView.OwnKeys(session), .. TeamView.OwnKeys(session, scene, seat), .. SelectionView.OwnKeys(session, scene, seat), .. CardView.OwnKeys(scene), .. TapView.OwnKeys(scene)];
}
