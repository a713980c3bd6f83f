namespace LiveHub.Domain;

/// <summary>Everybody in the session may search the ideas of the scene where it is; what is found reads as on the board.</summary>
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

        return Scene.Of(session, place).Searched
            .Select(idea => (Key: idea, Entity: BoardView.Read(session, idea)!))
            .Where(found => words.All(word => found.Entity.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Take(Limits.Page)
            .ToDictionary(found => found.Key.Value, found => found.Entity);
    }
}
