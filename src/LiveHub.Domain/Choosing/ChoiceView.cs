using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Once a step that chooses among ideas has its result, everybody may see how it came about (how many people took part, how
/// often an idea was shown), and a few ideas in which most people find one they rated high. Nobody's own choice can be read
/// from either.
/// </summary>
public static class ChoiceView
{
    public static IEnumerable<string> Keys(Scene scene) => FairOf(scene) is null ? [] : ["fair", "opinion"];

    public static object? Fair(Scene scene, Audience audience) => audience.Kind == AudienceKind.Own ? null : FairOf(scene);

    public static object? Opinion(Session session, Scene scene, Audience audience) =>
        audience.Kind != AudienceKind.Own && FairOf(scene) is not null ? Read(session, OpinionOf(scene)) : null;

    /// <summary>The ideas of it as they read.</summary>
    public static OpinionEntity? Read(Session session, SpreadOfOpinion? opinion) => opinion is null ? null : new(
        [.. opinion.Ideas.Select(idea => BoardView.Read(session, idea)?.Text ?? "")], opinion.People, opinion.Among);

    /// <summary>How a vote came about.</summary>
    public static FairEntity Of(Ballot ballot) => new(
        ballot.Voters,
        ballot.Big ? ballot.Options.Min(ballot.Deals.Shown.GetValueOrDefault) : null,
        ballot.Big ? ballot.Options.Max(ballot.Deals.Shown.GetValueOrDefault) : null,
        ballot.Paper.People > 0 ? ballot.Paper.People : null);

    /// <summary>Each kind of choosing that has its result says how that came about.</summary>
    private static FairEntity? FairOf(Scene scene) => scene switch
    {
        { Ballot: { Phase: BallotPhase.Revealed } ballot } => Of(ballot),
        { Rating: { Phase: BallotPhase.Revealed } rating } => new(rating.Raters, rating.Shown.Min(), rating.Shown.Max()),
        { Matrix: { Phase: BallotPhase.Revealed } matrix } => new(matrix.Raters),
        _ => null,
    };

    private static SpreadOfOpinion? OpinionOf(Scene scene) => scene.Ballot?.Opinion ?? scene.Rating?.Opinion;
}

/// <summary>How a result came about.</summary>
/// <param name="People">How many took part, with a phone.</param>
/// <param name="Least">How often an idea was shown, at least and at most; absent when everybody was shown all.</param>
/// <param name="Paper">How many people without a phone are counted too.</param>
public sealed record FairEntity(int People, int? Least = null, int? Most = null, int? Paper = null);

/// <summary>A few ideas in which so many of those who took part find one that they rated high.</summary>
/// <param name="Ideas">Their texts.</param>
public sealed record OpinionEntity(ImmutableArray<string> Ideas, int People, int Of);
