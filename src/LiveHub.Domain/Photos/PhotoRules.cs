using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Photos of flip charts: on the big screen in one tap, and typed out as ideas from paper.</summary>
public static class PhotoRules
{
    /// <summary>Why this picture may not come to this board from this person; null when it may.</summary>
    public static Refusal? Refuse(Session session, ActivityKey board, CollectPlan plan, SeatId seat, string picture) =>
        plan is not BoardPlan ? RefusalCode.NoPhotosHere
        : !PictureKey.IsWellFormed(picture) ? RefusalCode.BadPicture
        : PhotosOf(session, board, seat) >= Limits.PhotosEach
            ? Refusal.With(RefusalCode.TooManyPhotos, "most", Limits.PhotosEach)
        : (Refusal?)null;

    public static Outcome<Event> Show(Session session, PlaceKey place, ShowPicture ask) =>
        ask.Idea is { } photo && PhotoView.Seen(session, photo) is null ? RefusalCode.NoSuchIdea.Refused()
        : session.Places[place].Shown == ask.Idea ? Decisions.Nothing
        : new PictureShown(place, ask.Idea);

    /// <summary>The facilitator types from every photo, and the host of a room from those there; its author while the board is open.</summary>
    public static Outcome<Event> Type(Session session, TypeFromPhoto ask, Who who, DateTimeOffset at, Chance chance)
    {
        if (who.Role == Role.Host)
        {
            return (Refusal)RefusalCode.NotAllowed; // Of another room: in its own it counts as a facilitator.
        }

        if (!session.BoardOfIdea.TryGetValue(ask.Photo, out var key)
            || session.Boards[key].Ideas[ask.Photo] is not { Picture: not null } photo)
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        if (who.Role == Role.Participant && RefuseAuthor(session, ask.Photo, key, who.Seat, at) is { } no)
        {
            return no;
        }

        var plan = (CollectPlan)session.ActivityOf(key)!.Plan;
        var already = session.Boards[key].Ideas.Values.Count(idea => idea.Paper == ask.Photo);
        var (lines, bad) = PaperLines.Clean(ask.Lines, ask.Column ?? 0, plan, Limits.PaperLines - already);
        bool? Waits(string line) => who.Role == Role.Participant && ApprovalRules.Waits(session, line) ? true : null;
        return bad is not null ? bad
            : PaperLines.Sent(session, key, lines, (idea, line) => new(
                key, idea, line, ask.Column ?? photo.Column, Paper: ask.Photo, Waits: Waits(line)), chance);
    }

    public static Session Evolve(Session session, PictureShown happened) => session with
    {
        Places = session.Places.SetItem(happened.Place, session.Places[happened.Place] with { Shown = happened.Idea }),
    };

    /// <summary>The session in which this idea, gone or hidden, is on show nowhere.</summary>
    public static Session WithoutShown(Session session, IdeaKey idea) =>
        session.Places.Values.Any(place => place.Shown == idea)
            ? session with
            {
                Places = session.Places.ToImmutableDictionary(place => place.Key, place =>
                    place.Value.Shown == idea ? place.Value with { Shown = null } : place.Value),
            }
            : session;

    private static int PhotosOf(Session session, ActivityKey board, SeatId seat) => session.Aside.WrittenBy(seat)
        .Count(idea => session.BoardOfIdea[idea] == board && session.Boards[board].Ideas[idea].Picture is not null);

    private static Refusal? RefuseAuthor(Session session, IdeaKey photo, ActivityKey board, SeatId seat, DateTimeOffset at) =>
        session.Aside.Authors.GetValueOrDefault(photo) != seat ? RefusalCode.NotYourIdea
        : BoardRules.OpenPlan(session, board, at) is null ? RefusalCode.BoardClosed
        : session.Boards[board].Hidden.Contains(photo) ? RefusalCode.NoSuchIdea
        : (Refusal?)null;
}
