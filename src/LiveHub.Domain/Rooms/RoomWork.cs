using System.Collections.Immutable;
using System.Diagnostics;

namespace LiveHub.Domain;

/// <summary>What hosts and people of a room ask of it, and who may.</summary>
public static class RoomWork
{
    public static Outcome<Event> Decide(Session session, RoomCommand command, Asked<Command> asked)
    {
        if (session.CurrentBreakout is not ({ } key, { Phase: not BreakoutPhase.Closed }) || session.RoomOf(key, command.Room) is not { } room)
        {
            return (Refusal)RefusalCode.NoSuchRoom;
        }

        var isHost = Runs(session, asked.Who, room);
        var isIn = asked.Who.Role == Role.Participant && room.Seats.Contains(asked.Who.Seat);
        return command switch
        {
            MakeHost ask when isHost => RoomPeople.MakeHost(session, room, ask.Person),
            HostRoom when isIn => RoomPeople.BecomeHost(room, asked.Who.Seat),
            CallForHelp ask when isHost || isIn => Help(room, ask.On, asked.At),
            SendUp { Up: true } ask when isHost => Up(session, room, ask.Idea, asked.Chance),
            SendUp ask when isHost => Down(session, room, ask.Idea),
            MakeHost or HostRoom or CallForHelp or SendUp => RefusalCode.NotAllowed.Refused(),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether somebody who is no facilitator may ask this as the host of the room that it is about.</summary>
    public static bool MayAsk(Session session, Who who, FacilitatorCommand command) =>
        PlaceOf(session, command) is { } place && session.Rooms.TryGetValue(place, out var room) && !room.Closed
        && session.CurrentBreakout is ({ } key, { Phase: BreakoutPhase.Open }) && room.Breakout == key && Runs(session, who, room);

    /// <summary>Whether somebody runs this room: its host, or a facilitator.</summary>
    public static bool Runs(Session session, Who who, Room room) => who.Role switch
    {
        Role.Facilitator => true,
        Role.Host => who.Room == room.Number && session.Aside.Hosts.Contains(room.Number),
        Role.Participant => room.Host == who.Seat,
        _ => false,
    };

    /// <summary>Where a photo is shown: by a facilitator in the plenary, by a host in its room.</summary>
    public static PlaceKey PlaceFor(Session session, Who who, ShowPicture ask) =>
        who.Role == Role.Facilitator ? PlaceKey.Plenary
        : PlaceOf(session, ask) ?? PlaceKey.Plenary;

    /// <summary>Somebody as what it is to an idea: the host of its room has the rights of a facilitator over it.</summary>
    public static Who As(Session session, Who who, IdeaKey idea) =>
        Of(session, idea) is { } place && session.Rooms.TryGetValue(place, out var room) && Runs(session, who, room) ? Who.Facilitator : who;

    /// <summary>The place of the board, vote or poll that a person wants to take part in; null when it says none.</summary>
    public static PlaceKey? PlaceOf(Session session, ParticipantCommand command) => command switch
    {
        SendIdea ask => Of(session, ask.Board),
        EditIdea ask => Of(session, ask.Idea),
        DeleteIdea ask => Of(session, ask.Idea),
        SayDone ask => Of(session, ask.Board),
        DealIdeas ask => Of(session, ask.Activity),
        SupportIdea ask => Of(session, ask.Idea),
        PlaceDot ask => Of(session, ask.Ballot),
        TakeBackDot ask => Of(session, ask.Ballot),
        PutDots ask => Of(session, ask.Ballot),
        AnswerPoll ask => Of(session, ask.Poll),
        PickCard ask => Of(session, ask.CheckIn),
        BuildOn ask => Of(session, ask.Idea),
        EditBuild ask => Of(session, ask.Build),
        DeleteBuild ask => Of(session, ask.Build),
        _ => null,
    };

    private static PlaceKey? PlaceOf(Session session, FacilitatorCommand command) => command switch
    {
        Go ask => Of(session, ask.To),
        OpenBoard ask => Of(session, ask.Board),
        CloseBoard ask => Of(session, ask.Board),
        OpenVoting ask => Of(session, ask.Ballot),
        CloseVoting ask => Of(session, ask.Ballot),
        RevealResults ask => Of(session, ask.Ballot),
        OpenRunOff ask => Of(session, ask.Ballot),
        EnterDots ask => Of(session, ask.Ballot),
        OpenPoll ask => Of(session, ask.Poll),
        ClosePoll ask => Of(session, ask.Poll),
        RevealPoll ask => Of(session, ask.Poll),
        HideIdea ask => Of(session, ask.Idea),
        HideBuild ask => Of(session, ask.Build),
        BlindCommand ask => Of(session, ask.Board),
        TypeIdeas ask => Of(session, ask.Board),
        GroupIdeas ask => Of(session, ask.Head),
        TitleGroup ask => Of(session, ask.Head),
        UngroupIdea ask => Of(session, ask.Idea),
        TakeGroupApart ask => Of(session, ask.Head),
        RejectSimilar ask => Of(session, ask.Ideas),
        ApproveIdeas ask => Of(session, ask.Ideas),
        SetIdeasAside ask => Of(session, ask.Ideas),
        ShowPicture { Idea: { } photo } => Of(session, photo),
        ShowPicture { Room: { } number } => session.CurrentRoom(number)?.Key,
        AskNow { Room: { } number } => session.CurrentRoom(number)?.Key,
        TimerCommand { Room: { } number } => session.CurrentRoom(number)?.Key,
        _ => null,
    };

    private static PlaceKey? Of(Session session, IdeaKey idea) =>
        session.BoardOfIdea.TryGetValue(idea, out var board) ? Of(session, board) : null;

    private static PlaceKey? Of(Session session, BuildKey build) =>
        session.Builds.ByKey.TryGetValue(build, out var known) ? Of(session, known.On) : null;

    /// <summary>Where all of them are; null when they are not in one place.</summary>
    private static PlaceKey? Of(Session session, ImmutableArray<IdeaKey> ideas) =>
        ideas.IsDefaultOrEmpty || ideas.Select(idea => Of(session, idea)).Distinct().Count() > 1 ? null : Of(session, ideas[0]);

    private static PlaceKey? Of(Session session, ActivityKey key) => session.ActivityOf(key)?.Place;

    private static Outcome<Event> Help(Room room, bool on, DateTimeOffset at) =>
        room.HelpSince is not null == on ? Decisions.Nothing
        : new HelpCalled(room.Breakout, room.Number, on ? at : null);

    private static Outcome<Event> Up(Session session, Room room, IdeaKey idea, Chance chance)
    {
        if (!session.BoardOfIdea.TryGetValue(idea, out var key) || session.ActivityOf(key)?.Place != room.Key
            || !session.Boards[key].Ring.Contains(idea))
        {
            return (Refusal)RefusalCode.NoSuchIdea;
        }

        var main = session.Boards[room.Breakout];
        if (main.CopyOf(idea) is not null)
        {
            return Decisions.Nothing;
        }

        var copied = session.Boards[key].Ideas[idea];
        var title = session.Boards[key].Groups.ByHead.GetValueOrDefault(idea)?.Title;
        var up = new IdeaSentUp(
            room.Breakout, new(chance.Key(taken => session.BoardOfIdea.ContainsKey(new(taken)))), idea, title ?? copied.Text, copied.Column,
            copied.Picture, copied.Paper, copied.ByHand ? true : null);
        return main.Big || main.Known < Limits.PhoneBoard ? up : Decisions.All(up, new BoardOutgrewPhones(room.Breakout));
    }

    private static Outcome<Event> Down(Session session, Room room, IdeaKey idea)
    {
        if (session.Boards[room.Breakout].CopyOf(idea) is not { } copy)
        {
            return Decisions.Nothing;
        }

        return GoingOn.IsInChoice(session, copy)
            ? RefusalCode.IdeaInVote.Refused()
            : new IdeaDeleted(room.Breakout, copy);
    }
}
