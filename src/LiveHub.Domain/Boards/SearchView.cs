namespace LiveHub.Domain;

/// <summary>Everybody in the session may search the ideas of the scene where it is, with what was added to them; what is found
/// reads as on the board. Nothing is found before all ideas are shown.</summary>
public static class SearchView
{
    /// <summary>At most a page of ideas that hold every word of the text, whatever its case.</summary>
    public static IReadOnlyDictionary<string, IdeaEntity> Find(Session session, PlaceKey place, string text)
    {
        var words = Words.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return new Dictionary<string, IdeaEntity>();
        }

        var scene = Scene.Of(session, place);
        if (scene.Sight != Sight.All)
        {
            return new Dictionary<string, IdeaEntity>();
        }

        return scene.Ideas
            .Select(idea => (Key: idea, Entity: BoardView.Read(session, idea)!))
            .Where(found => words.All(word => TextOf(found.Entity).Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Take(Limits.Page)
            .ToDictionary(found => found.Key.Value, found => found.Entity);
    }

    private static string TextOf(IdeaEntity idea) =>
        string.Join('\n', [idea.Text, .. (idea.Builds ?? []).Select(build => build.Text)]);
}
