namespace LiveHub.Domain;

/// <summary>Thanks somebody.</summary>
/// <param name="Person">The number of a person that gave a name.</param>
/// <param name="Project">A project that was made in this session.</param>
/// <param name="Named">Whether the sender's name is to stand with it.</param>
/// <param name="MayShow">Whether the big screen may show it; never what is said to one person.</param>
public sealed record SendThanks(
    ThanksFor For, string Text, int? Person = null, ProjectKey? Project = null, bool Named = false, bool MayShow = false)
    : PersonalCommand;

/// <summary>Takes back what one said.</summary>
public sealed record TakeBackThanks(ThanksKey Thanks) : PersonalCommand;

/// <summary>Lets the big screen show a thank-you that may be shown, or not after all.</summary>
public sealed record ShowThanks(ThanksKey Thanks, bool Show) : FacilitatorCommand;

/// <summary>Who is thanked.</summary>
public enum ThanksFor
{
    Everybody,

    /// <summary>Those who sit at the sender's table.</summary>
    Table,

    /// <summary>The members of a project.</summary>
    Project,
    Person,
}
