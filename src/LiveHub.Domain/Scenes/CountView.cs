using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>
/// Counts for the big screen and the facilitator: how many joined, ideas, people who posted, are done, placed a
/// dot, placed all their dots, answered; and of ideas on a board typed for others and of what was added to ideas (each absent when none). A phone gets how many answered a poll when it sees
/// how they answered, and of ideas on a board too big for it how many there are, in steps.
/// Never who.
/// </summary>
public static class CountView
{
    public static readonly ImmutableArray<string> Names = ["joined", "ideas", "posted", "done", "voters", "complete", "answers", "paper", "builds"];

    public static object? Count(Session session, Scene scene, Audience audience, string name) => audience.Kind switch
    {
        AudienceKind.Stage or AudienceKind.Beside or AudienceKind.Control => name switch
        {
            "joined" => session.Seats.Count,
            "ideas" => scene.Board is null && scene.Ballot is null && scene.Matrix is null ? null : scene.Board?.IdeaCount ?? scene.Ideas.Count,
            "paper" => scene.Board?.FromPaper is > 0 and var paper ? paper : null,
            "builds" => scene.Board is { } built && BuildView.CountOn(session, built) is > 0 and var builds ? builds : null,
            "posted" => scene.Board is { } board ? ApprovalRules.PostedOn(session, board) : null,
            "done" => scene.Board?.Done.Count,
            "voters" => scene.Ballot?.Voters ?? scene.Rating?.Raters ?? scene.Matrix?.Raters,
            "complete" => scene.Ballot?.Complete ?? scene.Rating?.Complete ?? scene.Matrix?.Complete,
            "answers" => scene.Poll?.Answers.Count ?? scene.SignUp?.Choices.Count ?? scene.Review?.On?.Answers.Count ?? scene.Scan?.Answered.Count ?? (scene.Team is null ? null : session.Teams.Active.Sum(project => project.Line.Count)),
            _ => null,
        },
        AudienceKind.Participants when name == "answers" && PollView.Sees(scene, audience) => scene.Poll!.Answers.Count,
        AudienceKind.Participants when name == "ideas" && scene.Board is { Big: true } board => Rounded(board.IdeaCount),
        _ => null,
    };

    /// <summary>In steps that grow with it: a count that moved with every tenth of 700 ideas was most of what phones
    /// received meanwhile (`./dev load hall`).</summary>
    private static int Rounded(int ideas)
    {
        var step = ideas switch
        {
            < 100 => 10,
            < 500 => 50,
            _ => 100,
        };
        return ideas / step * step;
    }
}
