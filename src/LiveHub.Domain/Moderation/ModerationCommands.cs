using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>What keeps a session safe: who comes in, what is seen, and that everything can stand still.</summary>
public abstract record ModerationCommand : FacilitatorCommand
{
    private protected ModerationCommand()
    {
    }
}

/// <summary>Whether what people write waits until it is approved; without, what waits is let in.</summary>
public sealed record SetApproval(bool On) : ModerationCommand;

/// <summary>Lets what waits, or was set aside, be seen by all.</summary>
public sealed record ApproveIdeas(ImmutableArray<IdeaKey> Ideas) : ModerationCommand;

/// <summary>"Not now": what waits is hidden. Nothing is lost.</summary>
public sealed record SetIdeasAside(ImmutableArray<IdeaKey> Ideas) : ModerationCommand;

/// <summary>Everything stands still, or goes on.</summary>
public sealed record PauseAll(bool On) : ModerationCommand;

/// <summary>Whether a text that holds one of these words is held back.</summary>
/// <param name="Language">"en" or "nl".</param>
/// <param name="Words">Without, the list stays as it is.</param>
public sealed record SetWordList(string Language, bool On, ImmutableArray<string>? Words = null) : ModerationCommand;

/// <summary>About who is let in: also after the end, as long as there is something to read.</summary>
public abstract record DoorCommand : ModerationCommand
{
    private protected DoorCommand()
    {
    }
}

/// <summary>Whether who joins waits at the door; without, who waits is let in.</summary>
public sealed record SetDoor(bool On) : DoorCommand;

/// <summary>Lets people in who wait at the door, or not.</summary>
/// <param name="Asks">By their numbers there; without: all who wait.</param>
public sealed record AnswerDoor(bool Let, ImmutableArray<int>? Asks = null) : DoorCommand;

/// <summary>Takes somebody's access away, or gives it back.</summary>
/// <param name="Person">The number it came with.</param>
/// <param name="HideIdeas">Hides its ideas too, on boards with names: elsewhere nobody is told whose they are.</param>
public sealed record RemovePerson(int Person, bool Remove, bool HideIdeas = false) : DoorCommand;

/// <summary>Asks for a passphrase at the door from now on, or for none.</summary>
/// <param name="Hash">Of the passphrase; null is none.</param>
public sealed record SetPassphrase(string? Hash = null) : SystemCommand;
