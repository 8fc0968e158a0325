using Network.Grains.Simulation.Inputs;
using Network.Grains.Simulation.Model;

namespace Network.Tests.Simulation.Reference;

/// <summary>
/// The model, organisation by organisation, as it reads in words: each throws its own dice each
/// month. It shares with the product the input and nothing else, and is slow.
/// </summary>
internal sealed class AgentCity
{
    private readonly SimulationInput _input;
    private readonly Random _random;
    private readonly Dictionary<ParameterId, double> _values;
    private readonly double[] _sessions;
    private readonly double[] _attendance;
    private readonly List<Organisation> _organisations = [];
    private readonly List<int>[] _stationMonths;
    private readonly int[] _foundedThisYear;
    private readonly int[] _founded;
    private readonly int[] _units;
    private readonly int[] _designated;
    private readonly int[] _sizes;
    private readonly double _strength;
    private int _next;
    private int _index;

    public AgentCity(SimulationInput input, int seed)
    {
        (_input, _random) = (input, new Random(seed));
        _values = input.Parameters.ToDictionary(
            p => p.Id, p => p.Prior.At(_random.NextDouble()));
        _sessions = [.. input.Activities.Select(a => a.Sessions.At(_random.NextDouble()))];
        _attendance = [.. input.Activities.Select(a => a.Attendance.At(_random.NextDouble()))];
        _stationMonths = [.. input.Districts.Select(d => Stations(d, Levers.StationTermMonths))];
        _foundedThisYear = [.. input.Districts.Select(d => d.FoundedThisYear)];
        _founded = new int[input.Districts.Length];
        _units = new int[input.Districts.Length];
        _designated = new int[input.Districts.Length];
        _strength = Levers.GrantFen == 0 ? 0 : Math.Pow(
            (double)Levers.GrantFen / Levers.ReferenceGrantFen,
            _values[ParameterId.GrantElasticity]);
        Settle();
        _sizes = [.. input.Districts.Select((_, d) => Of(d).Count())];
    }

    private PolicyLevers Levers => _input.Levers;

    private int Year => (_input.StartMonth - 1 + _index) / 12;

    private int Month => (_input.StartMonth - 1 + _index) % 12 + 1;

    /// <summary>Lives one month and gives its numbers, as the product stores them.</summary>
    public int[][] Live()
    {
        if (Month == 1 && _index > 0)
            Array.Clear(_foundedThisYear);

        foreach (var grown in _organisations.Where(o => o.Stage != OrganisationStage.None))
        {
            grown.Age++;
            grown.GrantMonths--;
        }

        Found();
        foreach (var old in _organisations.Where(
            o => o is { Stage: OrganisationStage.Established, Age: >= 12 }))
        {
            if (Happens(_values[ParameterId.Accreditation] * Levers.HomeSupport))
                old.Stage = OrganisationStage.Home;
        }

        if (Month == Levers.SelectionMonth)
            Choose();
        SleepAndWake();
        var numbers = Count();
        Work(numbers);
        _index++;
        return numbers;
    }

    private void Settle()
    {
        foreach (var entry in _input.Classes)
        {
            var district = Enumerable.Range(0, _input.Districts.Length)
                .First(i => _input.Districts[i].Id == entry.District);
            Add(entry.Counts.None, OrganisationStage.None, 0);
            var young = entry.Counts.Young;
            for (var i = 0; i < young.Length; i++)
            {
                Add(young[i], OrganisationStage.Established, 11 - i);
            }

            Add(entry.Counts.Established - young.Sum(), OrganisationStage.Established, 99);
            Add(entry.Counts.Home, OrganisationStage.Home, 99);
            Add(entry.Counts.Demonstration, OrganisationStage.Demonstration, 99);
            Add(entry.Counts.Dormant, OrganisationStage.Dormant, 99);

            void Add(int count, OrganisationStage stage, int age) => _organisations.AddRange(
                Enumerable.Range(0, count).Select(_ =>
                    new Organisation(entry, district) { Stage = stage, Age = age }));
        }
    }

    private void Found()
    {
        var shares = _input.Districts.Select((_, d) => Of(d).Count(o => o.IsAwake)
            / (double)Math.Max(1, _sizes[d])).ToArray();
        var shortfalls = _input.Districts.Select((_, d) => Shortfall(d)).ToArray();
        var money = _input.Levers.BudgetOf(Year) * Levers.OutreachShare;
        var fen = Math.Floor(Math.Floor(money) * Month / 12)
            - Math.Floor(Math.Floor(money) * (Month - 1) / 12);
        var visits = (fen / _values[ParameterId.VisitCost] + Levers.Visits)
            / _organisations.Count;
        foreach (var o in _organisations.Where(o => o.Stage == OrganisationStage.None).ToList())
        {
            var hazard = Levers.Outreach * (_values[ParameterId.Initiative] * o.Class.Initiative
                    + _values[ParameterId.VisitEffect] * visits)
                + _values[ParameterId.Imitation] * o.Class.Imitation * shares[o.District]
                + _values[ParameterId.DemonstrationEffect] * _strength
                    * _designated[o.District] / _sizes[o.District]
                + _values[ParameterId.DeadlineEffect] * shortfalls[o.District];
            if (Happens(hazard))
            {
                (o.Stage, o.Age) = (OrganisationStage.Established, 0);
                _foundedThisYear[o.District]++;
                _founded[o.District]++;
            }
        }
    }

    /// <summary>What a district owes, for each organisation that has no association.</summary>
    private double Shortfall(int district)
    {
        var quota = Levers.QuotaOf.FirstOrDefault(
            q => q.District == _input.Districts[district].Id)?.Number ?? Levers.Quota;
        var rest = Of(district).Count(o => o.Stage == OrganisationStage.None);
        return Month < 10 || rest == 0
            ? 0
            : Math.Max(0, quota - _foundedThisYear[district]) / (double)rest;
    }

    private void Choose()
    {
        Array.Clear(_designated);
        var money = Levers.BudgetOf(Year) - (long)(Levers.BudgetOf(Year) * Levers.OutreachShare);
        var units = Levers.GrantFen == 0
            ? Levers.UnitsMax
            : (int)Math.Min(Levers.UnitsMax, money / Levers.GrantFen);

        // This year's score: the class's mean and what chance adds, as Gumbel has it.
        var ranked = _organisations.Where(o => o.Stage == OrganisationStage.Home)
            .OrderByDescending(o =>
                o.Class.Score - Math.Log(-Math.Log(1 - _random.NextDouble())))
            .ToList();
        switch (Levers.Strategy)
        {
            case AllocationStrategy.ByScore:
                ranked.Take(units).ToList().ForEach(Award);
                break;
            case AllocationStrategy.Given:
                _input.Districts.SelectMany((d, i) => ranked.Where(o => o.District == i)
                        .Take(Levers.Given.FirstOrDefault(g => g.District == d.Id)?.Number ?? 0))
                    .Take(units).ToList().ForEach(Award);
                break;
            case AllocationStrategy.CoverageGap:
                var order = Enumerable.Range(0, _input.Districts.Length).OrderBy(
                    d => Of(d).Count(o => o.IsAwake) / (double)Math.Max(1, _sizes[d]));
                InTurn([.. order], 0, ranked, units);
                break;
            default:
                var districts = Enumerable.Range(0, _input.Districts.Length).ToArray();
                _next = InTurn(districts, _next, ranked, units);
                break;
        }
    }

    private int InTurn(int[] districts, int turn, List<Organisation> ranked, int units)
    {
        while (units > 0 && ranked.Count > 0)
        {
            var best = ranked.FirstOrDefault(o => o.District == districts[turn]);
            turn = (turn + 1) % districts.Length;
            if (best is not null)
            {
                Award(best);
                ranked.Remove(best);
                units--;
            }
        }

        return turn;
    }

    private void Award(Organisation home)
    {
        (home.Stage, home.GrantMonths) =
            (OrganisationStage.Demonstration, Levers.GrantTermMonths);
        _units[home.District]++;
        _designated[home.District]++;
    }

    private void SleepAndWake()
    {
        foreach (var o in _organisations)
        {
            if (o.Stage == OrganisationStage.Dormant)
            {
                if (Happens(_values[ParameterId.Revival] * Levers.Outreach))
                    o.Stage = OrganisationStage.Established;
            }
            else if (o.IsAwake && o.Age >= 12)
            {
                var funded = o is { Stage: OrganisationStage.Demonstration, GrantMonths: > 0 };
                var help = funded ? _values[ParameterId.GrantEffect] * _strength : 0;
                if (Happens(_values[ParameterId.Dormancy] * Math.Exp(-help)))
                    o.Stage = OrganisationStage.Dormant;
            }
        }
    }

    private int[][] Count()
    {
        var numbers = new int[_input.Districts.Length + 1][];
        for (var area = 0; area < numbers.Length; area++)
        {
            var all = _organisations.Where(o => area == 0 || o.District == area - 1).ToList();
            var place = numbers[area] = new int[Stored.Count];
            place[Stored.Associations] = all.Count(o => o.IsAwake);
            place[Stored.Dormant] = all.Count(o => o.Stage == OrganisationStage.Dormant);
            place[Stored.Homes] = all.Count(o => o.IsHome);
            place[Stored.Demonstration] =
                all.Count(o => o.Stage == OrganisationStage.Demonstration);
            place[Stored.Founded] = area == 0 ? _founded.Sum() : _founded[area - 1];
            place[Stored.Units] = area == 0 ? _units.Sum() : _units[area - 1];
        }

        return numbers;
    }

    private void Work(int[][] numbers)
    {
        foreach (var o in _organisations.Where(o => o.IsAwake))
        {
            var factor = o.Stage switch
            {
                OrganisationStage.Home => _values[ParameterId.HomeActivity],
                OrganisationStage.Demonstration => _values[ParameterId.DemonstrationActivity],
                _ => 1,
            };
            for (var kind = 0; kind < _sessions.Length; kind++)
            {
                for (var i = Poisson(_sessions[kind] * factor); i > 0; i--)
                {
                    Add(numbers, o.District, Stored.Activities, 1);
                    Add(numbers, o.District, Stored.Participants, Poisson(_attendance[kind]));
                }
            }
        }

        for (var d = 0; d < _stationMonths.Length; d++)
        {
            var stations = _stationMonths[d].Select(m => m - 1)
                .Where(m => m > 0 || _random.NextDouble() < _values[ParameterId.StationRenewal])
                .Select(m => m > 0 ? m : Levers.StationTermMonths).ToList();
            var rate = _values[ParameterId.StationFounding] * (1 + Levers.ExpertProgramme);
            foreach (var _ in Of(d).Where(o => o.IsHome))
            {
                stations.AddRange(Enumerable.Repeat(Levers.StationTermMonths, Poisson(rate)));
            }

            _stationMonths[d] = stations;
            Add(numbers, d, Stored.Workstations, stations.Count);
        }
    }

    private static void Add(int[][] numbers, int district, int kind, int count)
    {
        numbers[district + 1][kind] += count;
        numbers[0][kind] += count;
    }

    private IEnumerable<Organisation> Of(int district) =>
        _organisations.Where(o => o.District == district);

    private bool Happens(double hazard) => _random.NextDouble() < 1 - Math.Exp(-hazard);

    /// <summary>Waiting times until one month is over.</summary>
    private int Poisson(double mean)
    {
        var count = 0;
        for (var time = 0.0; ; count++)
        {
            time -= Math.Log(1 - _random.NextDouble());
            if (time > mean)
                return count;
        }
    }

    /// <summary>Agreements that end evenly over one term: months left of each.</summary>
    private static List<int> Stations(SimulatedDistrict district, int term) =>
    [
        .. Enumerable.Range(0, district.Workstations).Select(i =>
            (int)Math.Ceiling((i + 1.0) * term / district.Workstations)),
    ];
}
