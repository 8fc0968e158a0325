using System.Globalization;
using Network.Grains.City;
using Network.Grains.District;
using Network.Grains.Enterprise;
using Network.Grains.Kernel;
using Network.Grains.Policies;
using Network.Silo.Journal;

namespace Network.Benchmarks.Data;

/// <summary>A large city: associations of ten events each, spread over districts and years.
/// </summary>
internal sealed class BulkCity(Policy policy)
{
    public const int EventsOfAssociation = 10;

    /// <summary>Units on their way to the journal at the same time.</summary>
    private const int InFlightMax = 512;

    private static readonly DateOnly First = new(2021, 1, 4);

    private readonly CityFacts _facts =
        new(policy.City, policy, [.. policy.Districts.Select(d => d.Id)]);

    public static GrainKey Association(string city, int number) => GrainKey.OfEnterprise(
        city, string.Create(CultureInfo.InvariantCulture, $"b{number:D6}"));

    /// <summary>Writes the city, its districts and its associations into an empty store.
    /// </summary>
    public async Task Write(IStore store, int associations)
    {
        await store.Append(City());
        foreach (var district in policy.Districts)
        {
            await store.Append(District(district));
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = InFlightMax };
        await Parallel.ForEachAsync(Enumerable.Range(0, associations), options,
            async (number, stop) => await store.Append(Association(number), stop));
    }

    private AppendUnit City() => BulkGrain.Of(GrainKey.OfCity(policy.City), _facts, At(First),
    [
        (First, new CityCommand.Found(policy.Id, policy.CityName,
            [.. policy.Districts.Select(d =>
                new CityDistrict(d.Id, d.Name, d.Kind, d.Column, d.Row))])),
    ]);

    private AppendUnit District(DistrictEntry district) => BulkGrain.Of(
        GrainKey.OfDistrict(policy.City, district.Id), _facts, At(First),
        [(First, new DistrictCommand.Open(district.Name, district.Kind))]);

    private AppendUnit Association(int number)
    {
        var founded = First.AddDays(number % 1_400);
        var held = founded.AddDays(30 + (number % 97));
        var later = held.AddDays(60 + (number % 211));
        var steps = policy.Founding.Steps.Where(s => s.Required).Take(3).ToList();
        var commands = new List<(DateOnly, GrainCommand)>
        {
            (founded, Register(number)),
            (founded, new EnterpriseCommand.BeginPreparing(founded)),
        };
        commands.AddRange(steps.Select(s =>
            (founded, (GrainCommand)new EnterpriseCommand.CompleteStep(s.Id, founded))));
        commands.Add((founded, new EnterpriseCommand.Establish(founded)));
        commands.Add((founded, new EnterpriseCommand.ElectLeaders(founded,
            [.. policy.Leadership.Posts.Where(p => p.Required).Select(Elected)])));
        commands.Add((founded, new EnterpriseCommand.AdmitMembers([.. Enumerable.Range(0, 8)
            .Select(i => new NewMember(new PersonalData($"会员{number}{i}"), founded))])));
        commands.Add((held, Activity(number, held)));
        while (commands.Count < EventsOfAssociation)
        {
            commands.Add((later, Activity(number + commands.Count, later)));
        }

        return BulkGrain.Of(Association(policy.City, number), _facts, At(later), commands);
    }

    /// <summary>The command of every load: one dated activity.</summary>
    public EnterpriseCommand.RecordActivity Activity(int number, DateOnly day) => new(
        policy.Activities[number % policy.Activities.Length].Id, day, 1, 20 + (number % 40));

    private EnterpriseCommand.Register Register(int number)
    {
        var kinds = Enum.GetValues<HostKind>();
        var ownerships = Enum.GetValues<Ownership>();
        return new EnterpriseCommand.Register(
            policy.Districts[number % policy.Districts.Length].Id,
            new HostProfile($"昆山第{number}测量有限公司", kinds[number % 7 % kinds.Length],
                ownerships[number % ownerships.Length],
                Industry: policy.Industries[number % policy.Industries.Length].Id,
                Staff: 200, TechnicalStaff: 8 + (number % 60)));
    }

    private static ElectedPost Elected(Post post) => new(post.Id, Person: new PersonalData("负责人"));

    private static DateTimeOffset At(DateOnly day) =>
        new(day.ToDateTime(new TimeOnly(4, 0)), TimeSpan.Zero);
}
