using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Whoever reads the cycle reads its best practices, the newest first; whom to ask only its owner and members of its projects.
/// What was withdrawn is read by who may bring it back.</summary>
public static class PracticeView
{
    public static ImmutableArray<PracticeSheet> Of(Programme programme, Who who) =>
    [
        .. programme.Practices.Values
            .Select(practice => (Practice: practice, Mine: PracticeRules.MayWrite(programme, practice, who)))
            .Where(one => one.Mine || !one.Practice.Withdrawn)
            .OrderByDescending(one => one.Practice.At).ThenBy(one => one.Practice.Key)
            .Select(one => new PracticeSheet(
                one.Practice.Key, one.Practice.Text, one.Practice.At, one.Practice.Project,
                who.Role is Role.Owner or Role.Member ? one.Practice.Contact : null,
                one.Practice.Withdrawn ? true : null, one.Mine ? true : null)),
    ];

    /// <summary>Those that may leave the cycle's own pages, without whom to ask.</summary>
    public static ImmutableArray<PracticeText> ToShare(Programme programme) =>
        [.. programme.Practices.Values.Where(one => one is { Withdrawn: false, Text.MayShare: true }).OrderByDescending(one => one.At).Select(one => one.Text)];
}

/// <param name="Withdrawn">Absent when it stands.</param>
/// <param name="Mine">Whether the reader may change it; absent when not.</param>
public sealed record PracticeSheet(
    PracticeKey Practice, PracticeText Text, DateTimeOffset At, ProjectKey? Project = null, string? Contact = null, bool? Withdrawn = null, bool? Mine = null);
