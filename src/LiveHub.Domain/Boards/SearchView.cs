namespace LiveHub.Domain;

/// <summary>Everybody in the session may search the ideas of the scene where it is, with what was added to them; what is found
/// reads as on the board. Nothing is found before all ideas are shown.</summary>
public static class SearchView
{
    /// <summary>At most a page of ideas that hold every word of the text, whatever its case; one that stands for a group
    /// also by the words of any in it.</summary>
    public static IReadOnlyDictionary<string, IdeaEntity> Find(Session session, PlaceKey place, string text)
    {
        var words = Words.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return new Dictionary<string, IdeaEntity>();
        }

        var scene = Scene.Of(session, place);
        if (scene.Sight != Sight.All || scene.Board?.Words is not null)
        {
            return new Dictionary<string, IdeaEntity>();
        }

        return scene.Searched
            .Select(idea => (Key: idea, Entity: BoardView.Read(session, idea)!))
            .Where(found => Wordings(session, found.Key).Append(TextOf(found.Entity))
                .Any(text => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .Take(Limits.Page)
            .ToDictionary(found => found.Key.Value, found => found.Entity);
    }

    private static IEnumerable<string> Wordings(Session session, IdeaKey idea) =>
        session.Boards[session.BoardOfIdea[idea]] is { } board && board.Groups.ByHead.ContainsKey(idea)
            ? board.Groups.All(idea).Select(each => board.Ideas[each].Text)
            : [];

    private static string TextOf(IdeaEntity idea) =>
        string.Join('\n', [idea.Text, .. (idea.Builds ?? []).Select(build => build.Text)]);
}
