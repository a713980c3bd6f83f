using System.Collections.Immutable;

namespace LiveHub.Domain;

/// <summary>Takes in a session event by event, and notes what the big screen showed from when on.</summary>
internal sealed class ReplayFilm(ImmutableArray<ReplaySteps.Known> steps)
{
    private readonly List<ReplayMoment> _moments = [];
    private readonly Dictionary<ActivityKey, int> _numbers = steps.Select((step, at) => (step.Activity.Key, at)).ToDictionary(step => step.Key, step => step.at);
    private readonly Dictionary<int, BallotPhase?> _phases = [];
    private readonly Dictionary<int, int> _revealed = [];
    private readonly ImmutableHashSet<int>[] _shown = [.. steps.Select(_ => ImmutableHashSet<int>.Empty)];
    private readonly object?[] _sources = new object?[steps.Length];
    private Session _session = Session.None;
    private DateTimeOffset? _from;
    private DateTimeOffset _stay;
    private long _grain;
    private int _last;

    public void Take(DateTimeOffset at, Event happened)
    {
        var leaves = happened is ActivityStarted { Place: var to } && to == PlaceKey.Plenary
            || happened is StepTakenBack { Place: var back } && back == PlaceKey.Plenary || happened is SessionEnded;
        if (_from is not null && Grains(at) is var grain && (leaves || grain > _grain))
        {
            // The rest of a stay, shorter than a grain, counts to the one before it.
            ShowTexts(Math.Min(_grain + 1, grain));
            _grain = grain;
        }

        var before = _session.Plenary.Current;
        _session = SessionDecider.Evolve(_session, happened);
        if (leaves && (_session.Plenary.Current != before || _from is null) && _session.Plenary.Current is not null)
        {
            _from ??= at;
            (_stay, _grain) = (at, 0);
            Note(at, ReplayWhat.Came);
            Forget();
        }

        if (_from is not null)
        {
            NotePhase(at);
            _last = Math.Max(_last, Seconds(at));
            if (happened is SessionEnded)
            {
                Note(at, ReplayWhat.Ended);
            }
        }
    }

    /// <summary>All that was noted; of several reveals of one step the last, from which on its result stood.</summary>
    public Replay Cut()
    {
        if (_from is not { } from)
        {
            return new(1, default, 0, [], []);
        }

        ShowTexts(_grain);
        return new(1, from, _last, [.. steps.Select(step => step.Step)], [.. _moments
            .Where(moment => moment.What != ReplayWhat.Revealed || (moment.At >= _revealed[moment.Step] && steps[moment.Step].Step.Results.Length > 0))
            .OrderBy(moment => moment.At)]);
    }

    private void NotePhase(DateTimeOffset at)
    {
        if (_session.Plenary.Current is not { } key || !_numbers.TryGetValue(key, out var step))
        {
            return;
        }

        var phase = ReplaySteps.PhaseOf(_session, key);
        if (_phases.TryGetValue(step, out var known) && known == phase)
        {
            return;
        }

        _phases[step] = phase;
        switch (phase)
        {
            case BallotPhase.Open:
                Note(at, ReplayWhat.Opened);
                break;
            case BallotPhase.Closed:
                Note(at, ReplayWhat.Closed);
                break;
            case BallotPhase.Revealed:
                _revealed[step] = Seconds(at);
                Note(at, ReplayWhat.Revealed);
                break;
        }
    }

    /// <summary>Who comes back to a step is told again how it stands.</summary>
    private void Forget()
    {
        if (_session.Plenary.Current is { } key && _numbers.TryGetValue(key, out var step) && _phases.GetValueOrDefault(step) != BallotPhase.Revealed)
        {
            _phases.Remove(step);
        }
    }

    private void ShowTexts(long grain)
    {
        var at = Seconds(_stay + (grain * Replay.Grain));
        for (var step = 0; step < steps.Length; step++)
        {
            var source = ReplaySteps.SourceOf(_session, steps[step].Activity.Key);
            if (ReferenceEquals(source, _sources[step]))
            {
                continue;
            }

            _sources[step] = source;
            var keys = ReplaySteps.Shown(_session, steps[step].Activity.Key).ToHashSet(StringComparer.Ordinal);
            ImmutableHashSet<int> now = [.. Enumerable.Range(0, steps[step].Keys.Length).Where(index => keys.Contains(steps[step].Keys[index]))];
            if (now.SetEquals(_shown[step]))
            {
                continue;
            }

            Add(at, step, now.Except(_shown[step]), _shown[step].Except(now));
            _shown[step] = now;
        }
    }

    /// <summary>Of one step there is one such moment at a time: two would tell which was first.</summary>
    private void Add(int at, int step, ImmutableHashSet<int> come, ImmutableHashSet<int> gone)
    {
        if (_moments.FindLastIndex(moment => moment.At == at && moment.Step == step && moment.What == ReplayWhat.Texts) is >= 0 and var same)
        {
            var (before, left) = (_moments[same].Texts!.Value, _moments[same].Gone ?? []);
            (come, gone) = (come.Except(left).Union(before.Except(gone)), gone.Except(before).Union(left.Except(come)));
            _moments.RemoveAt(same);
        }

        _moments.Add(new(at, ReplayWhat.Texts, step, [.. come.Order()], gone.IsEmpty ? null : [.. gone.Order()]));
    }

    private void Note(DateTimeOffset at, ReplayWhat what)
    {
        if (_session.Plenary.Current is { } key && _numbers.TryGetValue(key, out var step))
        {
            _moments.Add(new(Seconds(at), what, step));
        }
    }

    /// <summary>How many grains of this stay are over; one that ends now is not.</summary>
    private long Grains(DateTimeOffset at) => Math.Max(0, (long)((at - _stay - TimeSpan.FromMilliseconds(1)) / Replay.Grain));

    private int Seconds(DateTimeOffset at) => Math.Max(0, (int)(at - _from!.Value).TotalSeconds);
}
