/** Words for what computes with arrays: arithmetic, statistics, linear algebra and random numbers. */
export const computingWords: Record<string, string> = {
  "np.pi": "원주율, 파이, 3.14",
  "np.inf": "무한대, 무한, infinity",
  "np.nan": "결측값, not a number, missing value",
  "np.add": "덧셈, 더하기, 배열끼리 더하기, addition, plus",
  "np.subtract": "뺄셈, 빼기, subtraction, minus, difference",
  "np.multiply":
    "곱셈, 곱하기, 원소별 곱, 원소끼리 곱하기, multiplication, times, hadamard product",
  "np.divide": "나눗셈, 나누기, 0으로 나누기, division, divide by zero",
  "np.negative": "부호 바꾸기, 음수로 바꾸기, minus sign",
  "np.power": "거듭제곱, 제곱, 지수, exponent, to the power of, `a ** b`",
  "np.square": "제곱, squared",
  "np.maximum": "둘 중 큰 값, 원소별 최댓값, 두 배열 중 큰 값, larger of two arrays",
  "np.minimum": "둘 중 작은 값, 원소별 최솟값, 두 배열 중 작은 값, smaller of two arrays",
  "np.clip":
    "범위 제한, 값 자르기, 최대 최소 제한, 기울기 클리핑, clamp, limit values, saturate, torch.clamp",
  "np.round":
    "반올림, 소수점 자릿수, 소수점 둘째 자리, 소수 둘째 자리까지, two decimal places, number of decimals, rounding",
  "np.rint": "가장 가까운 정수로 반올림, round to the nearest integer",
  "np.floor": "내림, round down",
  "np.ceil": "올림, round up",
  "np.trunc": "버림, 소수점 버리기, 소수점 이하 제거, cut off decimals",
  "np.abs": "절댓값, 절대값, absolute value",
  "np.exp": "지수 함수, 자연상수의 거듭제곱, exponential, e to the power of, exponential function",
  "np.expm1": "지수 함수에서 1 빼기, exponential minus one",
  "np.log":
    "자연로그, 로그, 음수의 로그, 0의 로그, natural logarithm, log of zero, negative number",
  "np.log1p": "1을 더한 로그, logarithm of one plus x",
  "np.log2": "밑이 2인 로그, base 2 logarithm",
  "np.log10": "상용로그, 밑이 10인 로그, base 10 logarithm",
  "np.logaddexp": "지수의 합의 로그, 로그섬엑스프, logsumexp, log of a sum of exponentials",
  "np.sqrt": "제곱근, 루트, 음수의 제곱근, square root",
  "np.sign": "부호, 양수인지 음수인지, positive or negative",
  "np.mod": "나머지, 나머지 연산, 홀수 짝수, remainder, modulo, even or odd",
  "np.floor_divide": "몫, 정수 나눗셈, integer division, quotient",
  "np.sin": "사인, 삼각함수, sine, trigonometric function",
  "np.cos": "코사인, 삼각함수, cosine, trigonometric function",
  "np.arcsin": "역사인, 아크사인, 역삼각함수, inverse sine",
  "np.arccos": "역코사인, 아크코사인, 역삼각함수, 각도 구하기, inverse cosine, angle",
  "np.arctan": "역탄젠트, 아크탄젠트, 역삼각함수, inverse tangent",
  "np.arctan2": "역탄젠트, 아크탄젠트, 좌표의 각도, 각도 구하기, angle of a point",
  "np.sinh": "쌍곡사인, 하이퍼볼릭 사인, hyperbolic sine",
  "np.cosh": "쌍곡코사인, 하이퍼볼릭 코사인, hyperbolic cosine",
  "np.tanh": "쌍곡탄젠트, 하이퍼볼릭 탄젠트, hyperbolic tangent",
  "np.hypot": "빗변, 피타고라스, hypotenuse",
  "np.diff": "차분, 이웃한 원소의 차, 증가량, differences between neighbouring elements",
  "np.interp": "보간, 선형 보간, 사이값, linear interpolation",
  "np.convolve": "합성곱, 컨볼루션, 이동 평균, convolution, moving average, smoothing",
  "np.nan_to_num": "결측값 바꾸기, nan을 0으로 바꾸기, replace nan with zero",
  "np.equal": "같은지 비교, 같은 값인지, compare elements",
  "np.not_equal": "다른지 비교, 다른 값인지, compare elements",
  "np.less": "작은지 비교, 미만, 부등호, smaller than",
  "np.less_equal": "작거나 같은지 비교, 이하, 부등호, at most",
  "np.greater": "큰지 비교, 초과, 부등호, larger than, bigger than",
  "np.greater_equal": "크거나 같은지 비교, 이상, 부등호, at least",
  "np.logical_and": "둘 다 참, 그리고, 논리곱, 조건 두 개, 여러 조건, two conditions, `&&`",
  "np.logical_or": "둘 중 하나가 참, 또는, 논리합, 조건 두 개, 여러 조건, two conditions, `||`",
  "np.logical_xor": "배타적 논리합, 하나만 참, exclusive or",
  "np.logical_not": "부정, 참과 거짓 바꾸기, 반대, invert booleans",
  "np.isnan": "결측값 확인, nan인지 확인, nan 검사, nan 찾기, check for nan, missing values",
  "np.isfinite": "유한한 수인지 확인, 무한대와 결측값 확인, check for nan and infinity",
  "np.isinf": "무한대인지 확인, check for infinity",
  "np.allclose":
    "거의 같은지 비교, 두 배열이 비슷한지, 오차 허용 비교, 실수 비교, almost equal, compare floats",
  "np.isclose": "거의 같은지 비교, 오차 허용 비교, 실수 비교, almost equal, compare floats",
  "np.array_equal": "두 배열이 같은지 비교, 배열 비교, compare arrays, same arrays",
  "np.where":
    "조건에 따라 고르기, 조건에 따라 값 바꾸기, 조건문, conditional, if else, replace values",
  "np.sum":
    "합, 합계, 총합, 더하기, 행의 합, 열의 합, 행별 합, 열별 합, 행마다 합, 축을 따라 더하기, total, row sums, sum of each row, sum of each column, sum along an axis, add up, 모두 더하기, reduce_sum, tf.reduce_sum, torch.sum",
  "np.mean":
    "평균, 평균 내기, 행의 평균, 열의 평균, 열별 평균, 행마다 평균, average, row means, mean of each column, reduce_mean, tf.reduce_mean, torch.mean",
  "np.average": "가중 평균, weighted mean",
  "np.max":
    "최댓값, 최대값, 가장 큰 값, 제일 큰 값, 열별 최댓값, 행마다 최댓값, 축을 따라 가장 큰 값, maximum, largest value, max along an axis, max of each column, every column, every row",
  "np.min":
    "최솟값, 최소값, 가장 작은 값, 제일 작은 값, 열별 최솟값, 행마다 최솟값, minimum, smallest value, min of each column, every column, every row",
  "np.argmax":
    "최댓값의 위치, 최대값 위치 찾기, 최댓값 인덱스, 가장 큰 값의 위치, 가장 큰 값이 있는 곳, index of the max, index of the largest value, position of the maximum",
  "np.argmin":
    "최솟값의 위치, 최소값 위치 찾기, 최솟값 인덱스, 가장 작은 값의 위치, index of the min, index of the smallest value, position of the minimum, 가장 가까운 값 찾기, 가장 비슷한 값 찾기, find the nearest value, closest value",
  "np.any":
    "하나라도 참, 하나라도 있는지, at least one is true, 참 거짓 판정, truth value of an array",
  "np.all": "모두 참, 전부 참인지, every element is true, 참 거짓 판정, truth value of an array",
  "np.cumsum": "누적합, 누적 합계, running total, cumulative sum",
  "np.prod": "모든 원소의 곱, 총곱, 전부 곱하기, product of elements, multiply all elements",
  "np.cumprod": "누적곱, cumulative product",
  "np.std": "표준편차, standard deviation, stdev, spread",
  "np.var": "분산, variance",
  "np.nansum": "결측값을 빼고 더하기, nan을 무시한 합, sum that ignores nan",
  "np.nanmean": "결측값을 뺀 평균, nan을 무시한 평균, mean that ignores nan",
  "np.median": "중앙값, 중간값, 가운데 값, middle value",
  "np.quantile": "분위수, 사분위수, quartile",
  "np.percentile": "백분위수, 사분위수, 상위 몇 퍼센트, percent",
  "np.bincount":
    "개수 세기, 빈도, 값마다 개수, 몇 번 나오는지, count values, occurrences, frequency",
  "np.histogram": "히스토그램, 도수 분포, 도수분포표, 구간별 개수, frequency table",
  "np.digitize": "구간 나누기, 구간 번호, bins, discretize",
  "np.searchsorted":
    "이진 탐색, 들어갈 위치, 삽입 위치, binary search, insertion point, 가장 가까운 값 찾기, find the nearest value, closest value",
  "np.ptp": "최댓값과 최솟값의 차, 범위, range of values, max minus min",
  "np.cov": "공분산, 공분산 행렬, covariance matrix",
  "np.corrcoef": "상관계수, 상관관계, correlation coefficient",
  "np.sort": "정렬, 오름차순, 내림차순, 크기순으로 정렬, ascending, descending order",
  "np.argsort": "정렬 순서, 정렬 인덱스, 순위, 등수, sort order, rank, sort by another array",
  "np.partition": "가장 작은 몇 개, 가장 큰 몇 개, 부분 정렬, k번째 값, k largest values, top k",
  "np.argpartition":
    "가장 작은 몇 개의 위치, 가장 큰 몇 개의 위치, 상위 몇 개, indices of the k largest values, top k, n largest values",
  "np.lexsort":
    "여러 기준으로 정렬, 여러 열로 정렬, sort by several columns, sort by multiple keys",
  "np.unique":
    "중복 제거, 고유한 값, 서로 다른 값, 종류 개수, remove duplicates, distinct values, count values",
  "np.intersect1d": "교집합, 공통 원소, intersection, common elements",
  "np.union1d": "합집합, union of sets",
  "np.setdiff1d": "차집합, set difference",
  "np.isin": "포함 여부, 들어 있는지, 있는지 확인, membership, contains, is in a list",
  "np.linalg.norm":
    "노름, 벡터의 크기, 벡터의 길이, 거리, 두 점 사이의 거리, 유클리드 거리, 단위 벡터, 벡터 정규화, vector length, magnitude, euclidean distance between two points, normalize a vector, unit vector",
  "np.linalg.inv": "역행렬, inverse matrix, invert",
  "np.linalg.solve": "연립방정식, 일차방정식, 방정식 풀기, system of linear equations",
  "np.linalg.det": "행렬식, determinant",
  "np.linalg.matrix_power": "행렬의 거듭제곱, 행렬 제곱, power of a matrix",
  "np.linalg.cholesky": "촐레스키 분해, cholesky decomposition",
  "np.linalg.qr": "QR 분해, 직교 행렬, qr decomposition, orthogonal matrix",
  "np.linalg.svd": "특잇값 분해, 특이값 분해, 주성분 분석, singular value decomposition, pca",
  "np.linalg.eigh": "고윳값, 고유값, 고유벡터, 고유값 분해, eigenvalues, eigenvectors",
  "np.dot": "내적, 행렬 곱, 행렬곱, 벡터끼리 곱하기, 점곱, inner product",
  "np.matmul":
    "행렬 곱, 행렬곱, 행렬 곱셈, 행렬끼리 곱하기, matrix multiplication, `A @ B`, torch.mm, torch.bmm, tf.matmul",
  "np.inner": "내적, 마지막 축의 곱의 합, inner product",
  "np.tensordot": "텐서 곱, 여러 축의 곱의 합, tensor product, tensor contraction",
  "np.trace": "대각합, 대각선 합, 대각 원소의 합, sum of the diagonal",
  "np.outer": "외적, 벡터의 모든 곱, outer product, multiplication table",
  "np.kron": "크로네커 곱, kronecker product",
  "np.einsum": "아인슈타인 표기법, 아인슈타인 합, einstein summation",
  "np.random.seed":
    "난수 시드 고정, 난수 고정, 랜덤 시드, 재현, 항상 같은 난수, 결과가 매번 달라짐, set the random seed, reproducible random numbers, same random numbers every time",
  "np.random.rand":
    "난수, 랜덤 숫자, 난수 배열, 난수 뽑기, 0과 1 사이의 난수, 무작위 행렬, 균등분포, uniform distribution, random array, random matrix, fill with random numbers",
  "np.random.random":
    "난수, 랜덤 숫자, 난수 배열, 0과 1 사이의 난수, 균등분포, random numbers between 0 and 1, random array, fill with random numbers",
  "np.random.randn":
    "난수, 정규분포, 표준정규분포, 가우시안 난수, 무작위 행렬, normal distribution, gaussian, random array, random numbers",
  "np.random.randint":
    "정수 난수, 무작위 정수, 랜덤 숫자 뽑기, 랜덤 정수, 주사위 굴리기, random integers, roll a dice, random int",
  "np.random.normal": "정규분포, 가우시안, 평균과 표준편차, normal distribution, gaussian noise",
  "np.random.uniform": "균등분포, 범위 안의 난수, uniform distribution, random numbers in a range",
  "np.random.permutation":
    "무작위 순서, 순열, 순서 섞기, random order, shuffle data, shuffled copy, 같은 순서로 섞기, shuffle in the same order, shuffle two arrays together",
  "np.random.shuffle":
    "데이터 섞기, 데이터를 섞는 함수, 순서 섞기, 셔플, shuffle an array, 데이터 순서 바꾸기, shuffle data, mix",
  "np.random.choice":
    "무작위 추출, 랜덤으로 뽑기, 제비뽑기, 표본 추출, 비복원 추출, 동전 던지기, 샘플링, sampling, random sample, pick at random, flip a coin, mini-batch",
  "np.random.default_rng": "난수 생성기, random number generator",
  "np.random.RandomState": "난수 생성기, 시드가 있는 난수, random number generator with a seed",
  "np.random.Generator": "난수 생성기, random number generator",
};
