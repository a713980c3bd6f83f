namespace LiveHub.Domain.Tests.Laws;

/// <summary>What a random history speaks of: mostly something that is there.</summary>
public sealed partial class RandomHistory
{
    private string Text() => _dice.Next(12) == 0 ? "" : $"Text {_texts++} ünïcødé 👩‍👩‍👧 <b>&\"";

    /// <summary>Mostly the current one, or nobody would ever get anywhere.</summary>
    private ActivityKey Activity()
    {
        if (_spec.State.Plenary.Current is { } current && _dice.Next(4) > 0)
        {
            return current;
        }

        if (!_spec.State.InRooms.IsEmpty && _dice.Next(2) == 0)
        {
            return Pick(_spec.State.InRooms.Keys.OrderBy(key => key.Value, StringComparer.Ordinal).ToArray());
        }

        return _dice.Next(20) == 0 || _spec.State.Agenda.IsEmpty ? new("none") : Pick(_spec.State.Agenda).Key;
    }

    private IdeaKey Idea()
    {
        var ideas = _spec.State.BoardOfIdea.Keys.Order().ToArray();
        return ideas.Length == 0 || _dice.Next(30) == 0 ? new("none") : Pick(ideas);
    }

    private ActivityKey Vote() =>
        _spec.State.Agenda.Find(step => step.Plan is BallotPlan && _dice.Next(2) == 0)?.Key ?? Activity();

    /// <summary>Tells by its sixth letter whose it is.</summary>
    private string Said(SeatId seat) => $"Saidx{Array.IndexOf(_seats, seat)}{_dice.Next(9)}";

    /// <summary>Mostly the one that is on.</summary>
    private PitchKey Pitch()
    {
        var queues = _spec.State.Pitches;
        if (_spec.State.Plenary.Current is { } current && queues.TryGetValue(current, out var here) && here.Current is { } on && _dice.Next(3) > 0)
        {
            return on;
        }

        var all = queues.Values.SelectMany(queue => queue.Order).OrderBy(key => key.Value, StringComparer.Ordinal).ToArray();
        return all.Length == 0 || _dice.Next(30) == 0 ? new("none") : Pick(all);
    }

    private string? Maybe(string text) => _dice.Next(3) == 0 ? null : text;

    private TypeFromPhoto FromPaper() => new(Photo(), [Text(), Text()], Maybe(_dice.Next(-1, 4)));

    private IdeaKey Photo()
    {
        var photos = _spec.State.Boards.Values.SelectMany(board => board.Ideas.Where(idea => idea.Value.Picture is not null))
            .Select(idea => idea.Key).Order().ToArray();
        return photos.Length == 0 || _dice.Next(10) == 0 ? Idea() : Pick(photos);
    }

    private string Picture() => _dice.Next(20) == 0 ? "bad" : $"Picturex{_texts++,14:D14}";

    /// <summary>A word that somebody gave, of whatever check-in.</summary>
    private string Word()
    {
        var words = _spec.State.Boards.Values.SelectMany(board => board.Words?.ByWord.Values ?? []).Select(word => word.Text).Order(StringComparer.Ordinal).ToArray();
        return words.Length == 0 ? "none" : Pick(words);
    }

    private int? Maybe(int value) => _dice.Next(3) == 0 ? null : value;

    private T Pick<T>(IReadOnlyList<T> from) => from[_dice.Next(from.Count)];
}
