using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace LiveHub.Http;

/// <summary>
/// The instruments of one meter as Prometheus text (exposition format 0.0.4). It stands where an exporter package would
/// (prometheus-net and the OpenTelemetry exporters do not restore); the instruments are the framework's own.
/// </summary>
internal sealed class PrometheusText : IDisposable
{
    /// <summary>Upper bounds in seconds: from a commit in memory to a person's patience.</summary>
    private static readonly double[] Bounds = [.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(Instrument Of, string Labels), Series> _series = new();

    /// <param name="meter">Whose instruments.</param>
    public PrometheusText(Meter meter)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == meter)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((of, value, tags, _) => Take(of, value, tags));
        _listener.SetMeasurementEventCallback<int>((of, value, tags, _) => Take(of, value, tags));
        _listener.SetMeasurementEventCallback<double>((of, value, tags, _) => Take(of, value, tags));
        _listener.Start();
    }

    /// <summary>All series as they are now.</summary>
    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var one in _series.GroupBy(entry => entry.Key.Of).OrderBy(group => group.Key.Name, StringComparer.Ordinal))
        {
            var (name, type) = Named(one.Key);
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {one.Key.Description}\n# TYPE {name} {type}\n");
            foreach (var ((_, labels), series) in one.OrderBy(entry => entry.Key.Labels, StringComparer.Ordinal))
            {
                series.Write(text, name, labels);
            }
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private static (string Name, string Type) Named(Instrument instrument)
    {
        var name = instrument.Name + instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return instrument switch
        {
            Counter<long> => (name + "_total", "counter"),
            Histogram<double> => (name, "histogram"),
            _ => (name, "gauge"),
        };
    }

    private void Take(Instrument of, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = "";
        foreach (var (key, label) in tags)
        {
            labels += $"{(labels.Length == 0 ? "" : ",")}{key}=\"{label}\"";
        }

        _series.GetOrAdd((of, labels), static key => key.Of switch
        {
            Counter<long> or UpDownCounter<long> => new Series.Sum(),
            Histogram<double> => new Series.Spread(),
            _ => new Series.Last(),
        }).Add(value);
    }

    /// <summary>The numbers of one instrument under one set of labels.</summary>
    private abstract class Series
    {
        public abstract void Add(double value);

        public abstract void Write(StringBuilder text, string name, string labels);

        private static void Line(StringBuilder text, string name, string labels, double value) =>
            text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length == 0 ? "" : $"{{{labels}}}")} {value}\n");

        public sealed class Last : Series
        {
            private double _value;

            public override void Add(double value) => Volatile.Write(ref _value, value);

            public override void Write(StringBuilder text, string name, string labels) => Line(text, name, labels, _value);
        }

        public sealed class Sum : Series
        {
            private long _value;

            public override void Add(double value) => Interlocked.Add(ref _value, (long)value);

            public override void Write(StringBuilder text, string name, string labels) => Line(text, name, labels, _value);
        }

        public sealed class Spread : Series
        {
            private readonly Lock _guard = new();
            private readonly long[] _counts = new long[Bounds.Length + 1];
            private double _sum;

            public override void Add(double value)
            {
                lock (_guard)
                {
                    var bound = Array.FindIndex(Bounds, most => value <= most);
                    _counts[bound < 0 ? Bounds.Length : bound]++;
                    _sum += value;
                }
            }

            public override void Write(StringBuilder text, string name, string labels)
            {
                lock (_guard)
                {
                    var comma = labels.Length == 0 ? "" : ",";
                    var count = 0L;
                    for (var i = 0; i <= Bounds.Length; i++)
                    {
                        count += _counts[i];
                        var most = i < Bounds.Length ? Bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
                        Line(text, name + "_bucket", $"{labels}{comma}le=\"{most}\"", count);
                    }

                    Line(text, name + "_sum", labels, _sum);
                    Line(text, name + "_count", labels, count);
                }
            }
        }
    }
}
