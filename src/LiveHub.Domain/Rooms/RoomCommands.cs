using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Makes the rooms of a step (again) and spreads everybody over them, before they open.</summary>
public sealed record FormRooms(ActivityKey Breakout) : FacilitatorCommand;

/// <summary>Sends everybody to the rooms; they close after so many minutes, or when they are called back.</summary>
public sealed record OpenRooms(ActivityKey Breakout, int? Minutes = null) : FacilitatorCommand;

/// <summary>Gives all rooms, or one (by number), more or less time; at least a minute stays.</summary>
public sealed record ChangeRoomTime(ActivityKey Breakout, int Seconds, int? Room = null) : FacilitatorCommand;

/// <summary>Calls everybody back: the rooms close after so many seconds.</summary>
public sealed record CallBack(ActivityKey Breakout, int Seconds = 60) : FacilitatorCommand;

/// <summary>Moves one person (by the number it came with) to a room.</summary>
public sealed record MovePerson(ActivityKey Breakout, int Person, int Room) : FacilitatorCommand;

/// <summary>Gives a room another name, or the address of another call.</summary>
public sealed record NameRoom(ActivityKey Breakout, int Room, string? Name = null, string? Call = null) : FacilitatorCommand;

/// <summary>Says something on every screen; nothing takes it away.</summary>
public sealed record SayToAll(string? Text = null) : FacilitatorCommand;

/// <summary>Ends every link and code of a host.</summary>
public sealed record UninviteHosts : FacilitatorCommand;

/// <summary>Asked in a room: by its host, its people or a facilitator; each says by whom.</summary>
public abstract record RoomCommand : Command
{
    private protected RoomCommand(int room) => Room = room;

    /// <summary>The number of the room.</summary>
    public int Room { get; init; }
}

/// <summary>Makes one of its people (by number) the host of a room; by its host or a facilitator. None: nobody is.</summary>
public sealed record MakeHost(int Room, int? Person = null) : RoomCommand(Room);

/// <summary>Becomes the host of one's own room, when nobody is.</summary>
public sealed record HostRoom(int Room) : RoomCommand(Room);

/// <summary>Calls the facilitator, or says that help has come; by anybody in the room.</summary>
public sealed record CallForHelp(int Room, bool On) : RoomCommand(Room);

/// <summary>Sends an idea of a room to the main board, or takes it back from there; by its host or a facilitator.</summary>
public sealed record SendUp(int Room, IdeaKey Idea, bool Up) : RoomCommand(Room);

/// <summary>Chooses a room (by number) where people choose; none gives the place back.</summary>
public sealed record ChooseRoom(ActivityKey Breakout, int? Room = null) : ParticipantCommand;

/// <summary>Lets hosts in: the hashes of each one's link and code.</summary>
public sealed record InviteHosts(ImmutableArray<HostInvitation> Hosts) : SystemCommand;

/// <summary>Lets a host in who typed the code of its room.</summary>
public sealed record AdmitHost(int Room, string Hash) : SystemCommand;

/// <summary>Closes the rooms whose time has come by this instant.</summary>
public sealed record CloseRooms(ActivityKey Breakout, DateTimeOffset EndsAt) : SystemCommand;

/// <param name="LinkHash">Of the secret in the host's link.</param>
/// <param name="CodeHash">Of what the host may type instead.</param>
public sealed record HostInvitation(int Room, string LinkHash, string CodeHash);
